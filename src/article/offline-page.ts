/** The page that stands in where there is no connection and nothing is kept: its file, and what it calls itself. */
export const OFFLINE_FILE = 'offline.html';
export const OFFLINE_ADDRESS = '/offline/';
