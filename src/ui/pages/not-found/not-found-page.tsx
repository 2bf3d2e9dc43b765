import { ButtonLink } from '../../components/button'
import { PageHeading } from '../../components/page-heading'
import { useWords } from '../../app/words'

/** An address that leads nowhere: what is missing, and the way home, where all lessons are listed. */
export const NotFoundPage = ({ what = 'page' }: { what?: 'page' | 'lesson' }) => {
  const { notFound } = useWords().shell
  return (
    <>
      <PageHeading title={what === 'page' ? notFound.title : notFound.lesson} />
      <p>{what === 'page' ? notFound.text : notFound.lessonText}</p>
      <ButtonLink to="/" variant="primary">
        {notFound.home}
      </ButtonLink>
    </>
  )
}
