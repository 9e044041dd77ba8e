export const hiddenMenus = {};
