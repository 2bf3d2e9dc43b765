import { afterEach, describe, expect, it, vi } from 'vitest'
import { sentencesIn } from '../../../src/ui/reading/sentences'
import { speak } from '../../../src/ui/reading/speak'
import { localVoice } from '../../../src/ui/reading/use-voice'

afterEach(() => vi.unstubAllGlobals())

const voiceOf = (lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: isDefault,
  name: lang,
  voiceURI: lang,
})

describe('sentences', () => {
  const text = 'The title\nCities act. Do they pay? “Yes!” they say.\n—\nAt 4.3 per cent'
  const said = () => sentencesIn(text, 'en').map(({ start, end }) => text.slice(start, end))

  it('LSN-1 end where the language ends them, and with the paragraph', () => {
    expect(said().slice(0, 3)).toEqual(['The title', 'Cities act.', 'Do they pay?'])
    expect(said()).toContain('At 4.3 per cent')
    expect(said()).not.toContain('—')
  })

  it('LSN-1 end with their marks where the browser knows no rules of Unicode', () => {
    vi.stubGlobal('Intl', {})
    expect(said().slice(0, 3)).toEqual(['The title', 'Cities act.', 'Do they pay?'])
  })
})

describe('the voice', () => {
  const withVoices = (voices: SpeechSynthesisVoice[]) => {
    const page = { speechSynthesis: { getVoices: () => voices }, SpeechSynthesisUtterance: () => undefined }
    vi.stubGlobal('window', page)
    vi.stubGlobal('speechSynthesis', page.speechSynthesis)
  }

  it('LSN-2 is one of the language, on the device, the default first', () => {
    withVoices([
      voiceOf('fr-FR'),
      voiceOf('en-US', false, true),
      voiceOf('en_GB'),
      voiceOf('en-AU', true, true),
    ])
    expect(localVoice('en')?.lang).toBe('en-AU')
    expect(localVoice('fr-CA')?.lang).toBe('fr-FR')
    expect(localVoice('es')).toBeNull()
  })

  it('LSN-2 is none where all would send the text away, or where the browser cannot speak', () => {
    withVoices([voiceOf('en-US', false)])
    expect(localVoice('en')).toBeNull()
    vi.stubGlobal('window', {})
    expect(localVoice('en')).toBeNull()
  })
})

describe('speaking', () => {
  class Utterance {
    onend: (() => void) | null = null
    onerror: (() => void) | null = null
    constructor(readonly text: string) {}
  }
  const start = () => {
    const said: Utterance[] = []
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
    vi.stubGlobal('speechSynthesis', { speak: (one: Utterance) => said.push(one), cancel: () => undefined })
    const heard: string[] = []
    const events = {
      onSentence: (index: number) => heard.push(String(index)),
      onEnd: () => heard.push('end'),
    }
    const begin = (from: number) => speak(['a', 'b', 'c'], from, voiceOf('en'), 1, events)
    return { said, heard, begin }
  }

  it('LSN-3 goes on to the end from any sentence', () => {
    const { said, heard, begin } = start()
    begin(1)
    said.at(-1)?.onend?.()
    said.at(-1)?.onend?.()
    expect(said.map(({ text }) => text)).toEqual(['b', 'c'])
    expect(heard).toEqual(['1', '2', 'end'])
  })

  it('LSN-3 says nothing more once it was stopped, or something else speaks', () => {
    const { said, heard, begin } = start()
    begin(0)
    const [first] = said
    begin(2).stop()
    first?.onend?.()
    said.at(-1)?.onend?.()
    expect(heard).toEqual(['0', '2'])
  })

  it('LSN-3 ends where the browser fails', () => {
    const { said, heard, begin } = start()
    begin(0)
    said.at(-1)?.onerror?.()
    expect(heard).toEqual(['0', 'end'])
  })
})
