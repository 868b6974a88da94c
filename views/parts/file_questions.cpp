#include "views/parts/file_questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace meritdesk::views {

namespace {

/// The context of this file's texts.
struct FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

} // namespace

QString askSaveFile(const FileWish& wish, QWidget* window)
{
    const QFileInfo suggestion(wish.suggestion);
    QFileDialog dialog(window, wish.title, suggestion.isAbsolute() ? suggestion.absolutePath() : QString(),
                       wish.filter);
    dialog.setObjectName(QStringLiteral("save-file"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(wish.suffix);
    dialog.selectFile(suggestion.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

bool mayReplace(const QString& file, QWidget* window)
{
    if (!QFileInfo::exists(file))
        return true;
    QMessageBox question(
        QMessageBox::Question, FileQuestions::tr("Replace the file"),
        FileQuestions::tr("\"%1\" exists already. Replace it?").arg(QFileInfo(file).fileName()),
        QMessageBox::NoButton, window);
    question.setObjectName(QStringLiteral("replace-file"));
    question.setInformativeText(FileQuestions::tr("What is in it now will be lost."));
    auto* replace = question.addButton(FileQuestions::tr("&Replace"), QMessageBox::AcceptRole);
    auto* keep = question.addButton(FileQuestions::tr("&Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    question.exec();
    return question.clickedButton() == replace;
}

} // namespace meritdesk::views
