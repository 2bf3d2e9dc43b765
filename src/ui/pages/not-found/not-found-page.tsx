import { ButtonLink } from '../../components/button'
import { PageHeading } from '../../components/page-heading'
import { useWords } from '../../app/words'

export const NotFoundPage = () => {
  const { notFound } = useWords().shell
  return (
    <>
      <PageHeading title={notFound.title} />
      <p>{notFound.text}</p>
      <ButtonLink to="/" variant="primary">
        {notFound.home}
      </ButtonLink>
    </>
  )
}
