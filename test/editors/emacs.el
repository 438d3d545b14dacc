;; Opens a file with eglot, waits for diagnostics, applies the first quick fix, and prints what there is to see.
(package-initialize)
(require 'eglot)
(require 'flymake)

(defun okr-wait (what condition)
  (let ((end (time-add nil 20)))
    (while (not (funcall condition))
      (when (time-less-p end nil) (error "Nothing came: %s" what))
      (accept-process-output nil 0.05))))

(defun okr-shown ()
  (mapconcat
   (lambda (diagnostic)
     (let* ((data (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))))
       (format "%d %s" (line-number-at-pos (flymake-diagnostic-beg diagnostic)) (plist-get data :code))))
   (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))
   ", "))

(add-to-list 'eglot-server-programs
             `(text-mode . (,(getenv "OKR_NODE") ,(getenv "OKR_LINT") "lsp" "--stdio")))
(find-file (getenv "OKR_FILE"))
(text-mode)
(apply #'eglot--connect (eglot--guess-contact))
(okr-wait "diagnostics" (lambda () (flymake-diagnostics)))
(message "before: %s" (okr-shown))

(goto-char (flymake-diagnostic-beg (car (flymake-diagnostics))))
(let* ((actions (jsonrpc-request
                 (eglot--current-server-or-lose) :textDocument/codeAction
                 (list :textDocument (eglot--TextDocumentIdentifier)
                       :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                       :context (list :diagnostics [] :only ["quickfix"]))))
       (action (aref actions 0))
       (before (okr-shown)))
  (message "action: %s" (plist-get action :title))
  (eglot--apply-workspace-edit (plist-get action :edit))
  ;; Nobody is idle in a batch, so what idle timers do is done here.
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (okr-wait "new diagnostics" (lambda () (not (equal (okr-shown) before)))))
(okr-wait "diagnostics" (lambda () (flymake-diagnostics)))
(message "after: %s" (okr-shown))
(dolist (line (split-string (buffer-string) "\n")) (message "| %s" line))
(set-buffer-modified-p nil)
(eglot-shutdown (eglot--current-server-or-lose))
