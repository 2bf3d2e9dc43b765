import { PageHeading } from '../../components/page-heading'
import { designWords } from './design-words'
import { ItemsSection } from './items-section'
import { LessonSection } from './lesson-section'
import { PartsSection } from './parts-section'
import { TokensSection } from './tokens-section'
import './design.css'

/** Everything that pages are made of, on one page: to look at, and for the tests of how it looks and reads. */
export const DesignPage = () => (
  <div className="design">
    <PageHeading title={designWords.title} />
    <p>{designWords.intro}</p>
    <TokensSection />
    <PartsSection />
    <LessonSection />
    <ItemsSection />
  </div>
)
