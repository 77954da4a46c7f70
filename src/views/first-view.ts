/** How many of each list a page shows at first: asked by the page, told ahead to the browser, and warmed up before anybody comes. */

export const firstView = { relations: 50, contacts: 6, timeline: 30 } as const;
