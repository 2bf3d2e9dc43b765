import { useState } from 'react'
import { useWords } from '../app/words'
import { Button } from './button'
import { Icon } from './icon'

/** How long a browser may take before it says that it prints. */
const patienceMs = 1_000

/** Prints the page. A sandboxed frame and an app drop the call without a word; then the page says what to do. */
export const PrintButton = ({
  variant,
  label,
  onFailed,
}: {
  variant?: 'primary'
  label?: string
  onFailed?: () => void
}) => {
  const { print } = useWords().shell
  const [failed, setFailed] = useState(false)
  const start = () => {
    const timer = setTimeout(() => {
      setFailed(true)
      onFailed?.()
    }, patienceMs)
    const began = () => {
      clearTimeout(timer)
      setFailed(false)
    }
    window.addEventListener('beforeprint', began, { once: true })
    window.print()
  }
  return (
    <>
      <Button variant={variant ?? 'secondary'} onClick={start}>
        <Icon name="print" />
        {label ?? print.button}
      </Button>
      <span className="print-failed" role="status">
        {failed && print.failed}
      </span>
    </>
  )
}
