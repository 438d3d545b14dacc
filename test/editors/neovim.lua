-- Opens a file, waits for diagnostics, applies the first quick fix for them, and prints what there is to see.
local server, file = vim.env.OKR_LINT, vim.env.OKR_FILE

local function shown(diagnostics)
  local lines = {}
  for _, diagnostic in ipairs(diagnostics) do
    table.insert(lines, (diagnostic.lnum + 1) .. ' ' .. (diagnostic.code or '-'))
  end
  return table.concat(lines, ', ')
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then error('Nothing came: ' .. what) end
end

vim.cmd('edit ' .. file)
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = 'okr-lint',
  cmd = { vim.env.OKR_NODE, server, 'lsp', '--stdio' },
  root_dir = vim.fn.fnamemodify(file, ':h'),
})
vim.lsp.buf_attach_client(buffer, id)
wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
local found = vim.diagnostic.get(buffer)
print('before: ' .. shown(found))

vim.api.nvim_win_set_cursor(0, { found[1].lnum + 1, found[1].col })
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {}, only = { 'quickfix' } }
local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 20000)
local action = answers[id].result[1]
print('action: ' .. action.title)
local before = vim.lsp.util.buf_versions[buffer]
vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
wait('new diagnostics', function() return shown(vim.diagnostic.get(buffer)) ~= shown(found) end)
print('after: ' .. shown(vim.diagnostic.get(buffer)))
for _, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do print('| ' .. line) end
vim.lsp.stop_client(id)
vim.cmd('quitall!')
