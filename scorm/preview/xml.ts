const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)

export const withoutComments = (xml: string): string => xml.replace(/<!--[\s\S]*?-->/g, '')

/** Gives an attribute of a tag; empty where there is none. */
export const attributeOf = (tag: string, name: string): string =>
  unescapeXml(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** Gives the text of the first element of a name that holds nothing but text; empty where there is none. */
export const textOf = (xml: string, element: string): string =>
  unescapeXml(new RegExp(`<${element}(?:\\s[^>]*)?>([^<]*)</${element}>`).exec(xml)?.[1]?.trim() ?? '')
