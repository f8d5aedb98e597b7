/** Where files of other funders are read in. */
export const importPaths = { all: '/desk/imports', one: (id: string) => `/desk/imports?file=${id}` }
