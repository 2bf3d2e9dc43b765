import type { NetworkFigure } from '../../../core/course'
import { Entry } from '../entry'
import { Ties } from './ties'

/** The nodes of a network as lists by group, each to be opened. */
export const NetworkList = ({ figure }: { figure: NetworkFigure }) =>
  figure.groups.map((group) => (
    <div key={group.id}>
      <p className="entries-label">{group.label}</p>
      <ul className="entries">
        {figure.nodes
          .filter((node) => node.group === group.id)
          .map(({ id, label, text }) => (
            <Entry key={id} title={label} note="">
              <p>{text}</p>
              <Ties node={id} figure={figure} />
            </Entry>
          ))}
      </ul>
    </div>
  ))
