/** The address behind a contact: a page as it stands, a mail address as a link that opens the mail program. */
export const contactAddress = (contact: string): string =>
  contact.includes('@') && !contact.includes(':') ? `mailto:${contact}` : contact
