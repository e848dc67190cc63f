import * as vscode from 'vscode';

import type { JudgedReference, TextPosition } from '../domain/scan';
import type { DiagnosticText } from '../present/diagnostic';

export function toPosition(position: TextPosition): vscode.Position {
  return new vscode.Position(position.line, position.character);
}

export function rangeOf(judged: JudgedReference): vscode.Range {
  return new vscode.Range(toPosition(judged.start), toPosition(judged.end));
}

export function toSeverity(severity: DiagnosticText['severity']): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
  }
}
