import { useState } from 'react'
import { designWords } from './design-words'

/** The custom properties that the style sheets declare for the whole page, in their order. */
const readTokens = (): string[] => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const root = rules.find((rule) => rule instanceof CSSStyleRule && rule.selectorText === ':root')
  return root instanceof CSSStyleRule ? [...root.style].filter((name) => name.startsWith('--')) : []
}

const startingWith = (tokens: readonly string[], ...starts: readonly string[]) =>
  tokens.filter((name) => starts.some((start) => name.startsWith(start)))

const Sample = ({ name, property }: { name: string; property: string }) => (
  <div className="design-token">
    <span
      className={`design-sample design-sample-${property}`}
      ref={(element) => element?.style.setProperty(property, `var(${name})`)}
      aria-hidden="true"
    >
      {property === 'font-size' && 'Aa'}
    </span>
    <code>{name}</code>
  </div>
)

const Samples = ({ names, property }: { names: readonly string[]; property: string }) => (
  <div className="design-tokens">
    {names.map((name) => (
      <Sample key={name} name={name} property={property} />
    ))}
  </div>
)

/** Every colour, size and space by its name, as the theme at hand has it. */
export const TokensSection = () => {
  const [tokens] = useState(readTokens)
  const sizes = startingWith(tokens, '--size-')
  const spaces = startingWith(tokens, '--space-')
  const others = startingWith(tokens, '--font-', '--line', '--radius', '--measure', '--rail', '--bar')
  const named = [...sizes, ...spaces, ...others, '--target', '--motion', '--shadow']
  const colours = tokens.filter((name) => !named.includes(name))
  return (
    <>
      <section>
        <h2>{designWords.colours}</h2>
        <Samples names={colours} property="background" />
      </section>
      <section>
        <h2>{designWords.type}</h2>
        <Samples names={sizes} property="font-size" />
      </section>
      <section>
        <h2>{designWords.space}</h2>
        <Samples names={spaces} property="inline-size" />
      </section>
    </>
  )
}
