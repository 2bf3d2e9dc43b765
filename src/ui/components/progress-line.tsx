import './progress-line.css'

/** A bar of progress: `value` of `max`. `label` says what it measures, `text` how far it is, in words. */
export const ProgressLine = ({
  value,
  max,
  label,
  text,
}: {
  value: number
  max: number
  label: string
  text: string
}) => (
  <progress
    className="progress-line"
    value={value}
    max={Math.max(max, 1)}
    aria-label={label}
    aria-valuetext={text}
  />
)
