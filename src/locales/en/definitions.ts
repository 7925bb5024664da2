/** The definitions of terms, shown in a talk. */
export const phrases = {
	whereSaid: 'See where it is mentioned',
};
