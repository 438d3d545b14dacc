import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'

const FRONT_MATTER = ['yaml', 'toml'] as const

/** Reads only what OKRs are written in; links without brackets, footnotes and strikethrough stay plain text. */
export function tree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter([...FRONT_MATTER]), gfmTable(), gfmTaskListItem()],
    mdastExtensions: [
      frontmatterFromMarkdown([...FRONT_MATTER]),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  })
}
