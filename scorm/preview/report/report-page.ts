import { standardNames, type Standard } from '../protocol'
import type { AnswerCell, InteractionsTable, LearnerRow, QuestionColumn } from './interactions-table'

/** What the page of the report shows. */
export interface ReportPage {
  readonly title: string
  readonly standard: Standard
  /** The standards that there is a package of. */
  readonly standards: readonly Standard[]
  readonly table: InteractionsTable
  /** Whether demo learners can be filled in. */
  readonly offersDemo: boolean
  /** What went wrong with the last press of a button; empty where nothing did. */
  readonly problem: string
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')

const verdictWords = { right: '✓ right', wrong: '✗ wrong', '': '' } as const

const answerCell = (answer: AnswerCell | null): string =>
  answer
    ? `<td class="${answer.verdict}">${escapeHtml(answer.response)} <small>${verdictWords[answer.verdict]}</small></td>`
    : '<td><span aria-hidden="true">–</span><span class="unseen">not answered</span></td>'

const columnHead = ({ index, id, description }: QuestionColumn): string =>
  `<th scope="col" class="question">${index === null ? '' : `<small>${index}</small> `}${escapeHtml(id)}${description ? ` <small>${escapeHtml(description)}</small>` : ''}</th>`

const row = (
  { learner, demo, attempt, status, score, time, answers }: LearnerRow,
  standard: Standard,
): string => {
  const query = new URLSearchParams({ standard, learner: learner.id })
  const facts = [attempt === null ? '–' : String(attempt), status, score || '–', time || '–']
  return `<tr>
<th scope="row"><a href="./?${escapeHtml(query.toString())}">${escapeHtml(learner.name || learner.id)}</a>${demo ? ' <span class="badge">demo</span>' : ''}</th>
${facts.map((fact) => `<td>${escapeHtml(fact)}</td>`).join('')}${answers.map(answerCell).join('')}
</tr>`
}

const tableOf = ({ columns, rows }: InteractionsTable, standard: Standard): string => {
  const learners = `${rows.length} ${rows.length === 1 ? 'learner' : 'learners'}`
  const questions = `${columns.length} ${columns.length === 1 ? 'question' : 'questions'}`
  const caption = `Interactions in ${standardNames[standard]}: the last attempt of ${learners}, ${questions}`
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="caption" data-testid="report">
<table>
<caption id="caption">${escapeHtml(caption)}</caption>
<thead><tr>${['Learner', 'Attempt', 'Status', 'Score', 'Time'].map((head) => `<th scope="col">${head}</th>`).join('')}${columns.map(columnHead).join('')}</tr></thead>
<tbody>${rows.map((one) => row(one, standard)).join('\n')}</tbody>
</table>
</div>
${columns.length === 0 ? '<p data-testid="no-questions">Nobody has answered a question yet.</p>' : ''}`
}

const empty = (standard: Standard): string =>
  `<p data-testid="empty">Nobody has opened the ${standardNames[standard]} package yet. Open the course as a learner, answer a question, and look here again.</p>`

const form = (standard: Standard, action: string, name: string): string =>
  `<form method="post" action="report/${action}?standard=${standard}"><button data-testid="${action}">${name}</button></form>`

const standardLink = (one: Standard, chosen: Standard): string =>
  `<a href="report?standard=${one}"${one === chosen ? ' aria-current="page"' : ''}>${standardNames[one]}</a>`

const sources = {
  scorm: 'What an instructor sees of the answers, as in the Interactions report of Moodle.',
  cmi5: 'What an instructor sees of the answers that the LRS holds as statements.',
} as const

/** Writes the page of the report as HTML that needs no script. */
export const reportPage = ({
  title,
  standard,
  standards,
  table,
  offersDemo,
  problem,
}: ReportPage): string => {
  const hasDemo = table.rows.some(({ demo }) => demo)
  const source = sources[standard === 'cmi5' ? 'cmi5' : 'scorm']
  const actions = [
    ...(offersDemo ? [form(standard, 'add-demo', 'Add three demo learners')] : []),
    ...(hasDemo ? [form(standard, 'remove-demo', 'Remove the demo learners')] : []),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Report – ${escapeHtml(title)} – Preview LMS</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="lms.css">
<link rel="stylesheet" href="report.css">
</head>
<body>
<header class="bar">
<div class="bar-title"><p class="brand">Preview LMS</p><h1>Report: ${escapeHtml(title)}</h1></div>
<nav aria-label="Report">${standards.map((one) => standardLink(one, standard)).join('')}<a href="./?standard=${standard}">Course</a></nav>
</header>
<main class="report">
<p>${source} A name opens the course as that learner.</p>
${actions.length > 0 ? `<div class="report-actions">${actions.join('')}</div>` : ''}
${problem ? `<p class="problem" role="alert" data-testid="problem">${escapeHtml(problem)}</p>` : ''}
${table.rows.length === 0 ? empty(standard) : tableOf(table, standard)}
</main>
</body>
</html>
`
}
