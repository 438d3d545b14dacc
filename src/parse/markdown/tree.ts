import type {RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'

const FRONT_MATTER = ['yaml', 'toml'] as const

/**
 * Reads only what OKRs are written in; links without brackets, footnotes and strikethrough stay plain text.
 * @param opening the text opens a file, and may open with front matter.
 */
export function tree(text: string, opening = false): RootContent[] {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmTaskListItem(), ...(opening ? [frontmatter([...FRONT_MATTER])] : [])],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      ...(opening ? [frontmatterFromMarkdown([...FRONT_MATTER])] : []),
    ],
  }).children
}
