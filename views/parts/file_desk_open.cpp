#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QUndoStack>

#include "document/document.h"
#include "views/parts/file_desk.h"
#include "views/parts/import_dialog.h"
#include "views/parts/input_kinds.h"
#include "views/parts/samples.h"

namespace meritdesk::views {

namespace {

constexpr auto ending = "meritdesk";

Finding unreadable(const QString& path, const QString& reason)
{
    return error("file-unreadable", {},
                 {{"file", QFileInfo(path).fileName().toStdString()}, {"reason", reason.toStdString()}});
}

} // namespace

void FileDesk::open(const QStringList& files)
{
    QStringList data;
    for (const auto& file : files) {
        const auto kind = QFileInfo(file).suffix().toLower();
        if (kind == QLatin1String(ending))
            openDocument(file);
        else if (kind == QLatin1String("json"))
            openInput(file, {.source = QFileInfo(file).fileName()});
        else
            data += file;
    }
    if (!data.isEmpty())
        importFiles(data);
}

void FileDesk::openSample(const QString& id)
{
    if (const auto sample = findSample(id))
        openInput(sample->file,
                  {.source = tr("MeritDesk sample: %1").arg(sample->shown()), .mapping = sample->source});
}

bool FileDesk::openInput(const QString& path, document::Import import)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit told({unreadable(path, file.errorString())});
        return false;
    }
    const auto bytes = file.readAll().toStdString();
    const auto* kind = inputKindOf(bytes);
    if (!kind) {
        emit told({error("unknown-file-kind", {}, {{"file", QFileInfo(path).fileName().toStdString()}})});
        return false;
    }
    const auto edit = kind->read(bytes, QFileInfo(path).absolutePath().toStdString());
    if (!edit) {
        emit told(edit.findings());
        return false;
    }
    import.timeUtc = QDateTime::currentMSecsSinceEpoch();
    return take(*edit, import, QLatin1String(kind->page));
}

/// What nobody has worked on is not worth a question: it is replaced, and closing asks nothing.
bool FileDesk::take(const scenario::Edit& edit, const document::Import& import, const QString& page)
{
    const bool fresh = path().isEmpty() && m_document.undoStack().count() == 0;
    if (fresh) {
        auto next = edit.apply(m_document.scenario());
        if (!next) {
            emit told(next.findings());
            return false;
        }
        m_document.newDocument(std::move(next).value(), {import});
    } else if (!m_document.apply(edit, import)) {
        return false;
    }
    emit told({});
    emit opened(page);
    return true;
}

bool FileDesk::openDocument(const QString& path)
{
    if (!mayLeave())
        return false;
    const auto done = m_document.open(path);
    emit told(done ? done->notes : done.findings());
    if (!done)
        return false;
    remember();
    emit nameChanged();
    showFirstPage();
    return true;
}

/// The page that has something to show: the bills, or else the auction.
void FileDesk::showFirstPage()
{
    const auto& scenario = m_document.scenario();
    const bool bills = !scenario.retail->sites.empty() || scenario.auction->orders.empty();
    emit opened(bills ? QStringLiteral("price-categories") : QStringLiteral("auction"));
}

void FileDesk::importAsked()
{
    importFiles({});
}

void FileDesk::importFiles(const QStringList& files)
{
    ImportDialog dialog(m_document, m_window);
    if (!files.isEmpty())
        dialog.openFiles(files);
    if (dialog.exec() == QDialog::Accepted)
        showFirstPage();
}

QDialog* FileDesk::importExample() const
{
    auto* dialog = new ImportDialog(m_document, m_window);
    dialog->showExample();
    return dialog;
}

void FileDesk::paste()
{
    ImportDialog dialog(m_document, m_window);
    if (dialog.openData(*QGuiApplication::clipboard()->mimeData()) && dialog.exec() == QDialog::Accepted)
        showFirstPage();
}

} // namespace meritdesk::views
