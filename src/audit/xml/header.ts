/** As prettier's XML plugin writes it, which the repositories of the OCA use. */
export const HEADER = '<?xml version="1.0" encoding="UTF-8" ?>';
