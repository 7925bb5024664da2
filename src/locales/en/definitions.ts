/** What the script says that shows definitions in a talk whose terms have some. */
export const phrases = {
	whereSaid: 'Where it is said',
	putDefinitionAway: 'Put a definition away',
};
