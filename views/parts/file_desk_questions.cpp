#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include "document/document.h"
#include "document/journal/recovery_store.h"
#include "views/parts/file_desk.h"

namespace meritdesk::views {

QMessageBox* FileDesk::unsavedQuestion() const
{
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                        tr("Save the changes to \"%1\"?").arg(name()), QMessageBox::NoButton, m_window);
    question->setObjectName(QStringLiteral("unsaved-changes"));
    question->setInformativeText(tr("What is not saved will be lost."));
    auto* keep = question->addButton(tr("&Save"), QMessageBox::AcceptRole);
    question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    question->setEscapeButton(question->addButton(tr("&Cancel"), QMessageBox::RejectRole));
    question->setDefaultButton(keep);
    return question;
}

QMessageBox* FileDesk::recoveryQuestion(const document::PendingWork& work) const
{
    const auto title = work.title.isEmpty() ? tr("Untitled") : work.title;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Work to recover"),
                                     tr("MeritDesk ended before \"%1\" was saved.").arg(title),
                                     QMessageBox::NoButton, m_window);
    question->setObjectName(QStringLiteral("recovery"));
    //: %1 day and time of the last change that was kept
    question->setInformativeText(tr("Its changes are kept up to %1. Open them again?")
                                     .arg(QLocale().toString(work.time.toLocalTime(), QLocale::ShortFormat)));
    auto* again = question->addButton(tr("&Recover"), QMessageBox::AcceptRole);
    question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    question->setEscapeButton(question->addButton(tr("Ask &later"), QMessageBox::RejectRole));
    question->setDefaultButton(again);
    return question;
}

QList<QMessageBox*> FileDesk::questions() const
{
    const auto kept = QDateTime(QDate(2025, 11, 3), QTime(9, 30));
    return {unsavedQuestion(), recoveryQuestion({.title = name(), .time = kept})};
}

bool FileDesk::mayLeave()
{
    if (!isModified())
        return true;
    const std::unique_ptr<QMessageBox> question(unsavedQuestion());
    question->exec();
    const auto role = question->buttonRole(question->clickedButton());
    if (role == QMessageBox::AcceptRole)
        return save();
    return role == QMessageBox::DestructiveRole;
}

void FileDesk::offerRecovery(const document::RecoveryStore& store)
{
    for (const auto& work : store.pending()) {
        const std::unique_ptr<QMessageBox> question(recoveryQuestion(work));
        question->exec();
        const auto role = question->buttonRole(question->clickedButton());
        if (role == QMessageBox::DestructiveRole)
            store.discard(work.id);
        if (role != QMessageBox::AcceptRole)
            continue;
        const auto recovered = m_document.recover(store, work.id);
        emit told(recovered ? recovered->notes : recovered.findings());
        if (recovered)
            showFirstPage();
        return; // one document a window; the others are offered at the next start
    }
}

} // namespace meritdesk::views
