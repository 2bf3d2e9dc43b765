import { useOwnLanguage, useWords } from '../app/words'
import { Button } from '../components/button'
import { Notice } from '../components/notice'

/** Says that a part of the course did not arrive, and tries again. */
export const LoadFailed = ({ onRetry }: { onRetry: () => void }) => {
  const { load } = useWords().learning
  return (
    <div role="alert" lang={useOwnLanguage()}>
      <Notice tone="warm" actions={<Button onClick={onRetry}>{load.retry}</Button>}>
        <p>
          <strong>{load.failed}</strong> {load.failedText}
        </p>
        <p>{load.failedAgain}</p>
      </Notice>
    </div>
  )
}
