; Beside what electron-builder's own installer says in Chinese.

!macro customWelcomePage
  !define MUI_WELCOMEPAGE_TITLE "安装述法"
  !define MUI_WELCOMEPAGE_TEXT "述法用于编写、检查、审核和导出法治政府建设年度情况报告。$\r$\n$\r$\n只为当前用户安装，不需要管理员权限，不连接网络。$\r$\n已有的报告和设置不受影响。$\r$\n$\r$\n涉密内容不得在联网的计算机上处理。"
  !insertmacro MUI_PAGE_WELCOME
!macroend

; Never asks for whom: only for the one who installs.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Shufa.Report\shell\open" "" "用述法打开"
!macroend
