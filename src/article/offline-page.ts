/** The page shown without a connection when no copy of the page is cached. */
export const OFFLINE_FILE = 'offline.html';
export const OFFLINE_ADDRESS = `/${OFFLINE_FILE}`;
