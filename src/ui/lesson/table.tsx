import type { ComponentProps, ReactNode } from 'react'
import { ScrollBox } from '../components/scroll-box'
import { useSegmentTitle } from './segment'

/** Room for a table of a lesson's text. */
export const TableScroll = ({ children }: { children: ReactNode }) => (
  <ScrollBox title={useSegmentTitle()} className="table-scroll">
    {children}
  </ScrollBox>
)

/** A table with the segment's title as its caption, for screen readers; a sentence before it says what it shows. */
export const CaptionedTable = ({ children }: ComponentProps<'table'>) => (
  <table>
    <caption className="visually-hidden">{useSegmentTitle()}</caption>
    {children}
  </table>
)

export const HeaderCell = ({ children, ...rest }: ComponentProps<'th'>) => (
  <th {...rest} scope="col">
    {children}
  </th>
)
