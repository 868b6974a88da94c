#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSysInfo>

#include <memory>
#include <string_view>

#include "document/document.h"
#include "document/journal/recovery_store.h"
#include "views/parts/file_desk.h"
#include "views/parts/icons.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

namespace {

QString factOf(const Finding& finding, std::string_view key)
{
    for (const auto& fact : finding.facts)
        if (fact.key == key)
            return QString::fromStdString(fact.value);
    return {};
}

/// Shows our own drawing instead of the style's old one.
QMessageBox* dressed(QMessageBox* question, const char* drawing, QColor Theme::*colour)
{
    const bool dark = question->palette().color(QPalette::Window).lightness() < 128;
    const auto theme = dark ? darkTheme() : lightTheme();
    question->setIconPixmap(
        icon(drawing, theme.*colour).pixmap(QSize(40, 40), question->devicePixelRatioF()));
    return question;
}

} // namespace

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
    return dressed(question, "save", &Theme::accent);
}

QMessageBox* FileDesk::lockQuestion(const Finding& holder) const
{
    const auto file = QFileInfo(factOf(holder, "file")).fileName();
    const auto host = factOf(holder, "host");
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr("The file is open already"),
                        tr("\"%1\" is open in another window.").arg(file), QMessageBox::NoButton, m_window);
    question->setObjectName(QStringLiteral("open-elsewhere"));
    //: %1 a program, %2 the number of its process, %3 a computer's name
    const auto where = tr("%1, process %2 on the computer %3, has it open.")
                           .arg(factOf(holder, "program"), factOf(holder, "process"), host);
    const auto advice =
        host == QSysInfo::machineHostName()
            ? tr("That program is running now: what both save, only the later one keeps. Open a copy, or "
                 "close the file there first.")
            : tr("Take the file over only if that program has ended: what both save, only the later one "
                 "keeps.");
    question->setInformativeText(where + QStringLiteral("\n\n") + advice);
    auto* copy = question->addButton(tr("&Open a copy"), QMessageBox::AcceptRole);
    question->addButton(tr("&Take over"), QMessageBox::DestructiveRole);
    question->setEscapeButton(question->addButton(tr("&Cancel"), QMessageBox::RejectRole));
    question->setDefaultButton(copy);
    return dressed(question, "caution", &Theme::caution);
}

/// Nothing when the user would rather not open the file.
std::optional<Result<document::Opened>> FileDesk::openLocked(const QString& path, const Finding& holder)
{
    const std::unique_ptr<QMessageBox> question(lockQuestion(holder));
    question->exec();
    const auto role = question->buttonRole(question->clickedButton());
    if (role == QMessageBox::AcceptRole)
        return m_document.openCopy(path);
    if (role == QMessageBox::DestructiveRole)
        return m_document.open(path, document::LockChoice::TakeOver);
    return std::nullopt;
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
    return dressed(question, "undo", &Theme::accent);
}

QList<QMessageBox*> FileDesk::questions() const
{
    const auto kept = QDateTime(QDate(2025, 11, 3), QTime(9, 30));
    const auto holder = error("document-open-elsewhere", {},
                              {{"file", name().toStdString() + ".meritdesk"},
                               {"program", "meritdesk"},
                               {"process", "4711"},
                               {"host", "trading-2"}});
    return {unsavedQuestion(), recoveryQuestion({.title = name(), .time = kept}), lockQuestion(holder)};
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
