" Vim: ~/.vim/compiler/golive.vim. Then `:compiler golive`, `:make`, `:copen`.
if exists("current_compiler")
  finish
endif
let current_compiler = "golive"

if exists(":CompilerSet") != 2
  command -nargs=* CompilerSet setlocal <args>
endif

CompilerSet makeprg=golive\ check\ --workspace\ content
CompilerSet errorformat=%f:%l:%c:\ %trror\ GL%n:\ %m,%f:%l:%c:\ %tarning\ GL%n:\ %m,%f:%l:%c:\ %tote\ GL%n:\ %m
CompilerSet errorformat+=%f:%l:\ %trror\ GL%n:\ %m,%f:%l:\ %tarning\ GL%n:\ %m,%f:%l:\ %tote\ GL%n:\ %m
CompilerSet errorformat+=%f:\ %trror\ GL%n:\ %m,%f:\ %tarning\ GL%n:\ %m,%f:\ %tote\ GL%n:\ %m
" The rest: excerpts, help, and the answer.
CompilerSet errorformat+=%-G%.%#
