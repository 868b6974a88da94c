#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QUndoStack>

#include <utility>

#include "document/document.h"
#include "views/parts/file_desk.h"
#include "views/parts/import_dialog.h"
#include "views/parts/import_examples.h"
#include "views/parts/samples.h"

namespace meritdesk::views {

namespace {

constexpr auto ending = "meritdesk";

} // namespace

void FileDesk::open(const QStringList& files)
{
    QStringList data;
    std::vector<InputFile> inputs;
    for (const auto& file : files) {
        const auto kind = QFileInfo(file).suffix().toLower();
        if (kind == QLatin1String(ending))
            openDocument(file);
        else if (kind == QLatin1String("json"))
            inputs.push_back({file, {.source = QFileInfo(file).fileName()}});
        else
            data += file;
    }
    if (!inputs.empty())
        openInputs(inputs);
    if (!data.isEmpty())
        importFiles(data);
}

void FileDesk::openSample(const QString& id)
{
    if (const auto sample = findSample(id))
        return openInputs(
            {{sample->file,
              {.source = tr("MeritDesk sample: %1").arg(sample->shown()), .mapping = sample->source},
              sample->whatIfs}});
    openLesson(id);
}

void FileDesk::openInputs(const std::vector<InputFile>& files)
{
    closeLesson();
    // What is being read begins anew with them: nothing asked for is lost.
    m_inputs.insert(m_inputs.end(), files.begin(), files.end());
    m_reading.start([inputs = m_inputs](const Progress& progress) { return readInputs(inputs, progress); });
}

void FileDesk::takeInputs()
{
    m_inputs.clear();
    QStringList foreign;
    for (const auto& input : *m_reading.result()) {
        if (!input.forImport.isEmpty()) {
            foreign += input.forImport;
            continue;
        }
        auto import = input.import;
        import.timeUtc = QDateTime::currentMSecsSinceEpoch();
        if (input.edit)
            take(*input.edit, import, QString::fromStdString(input.page));
        else
            emit told(input.edit.findings());
    }
    if (!foreign.isEmpty())
        importFiles(foreign);
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
    m_reading.cancel();
    auto done = m_document.open(path);
    if (!done && done.findings().front().code == "document-open-elsewhere") {
        auto otherwise = openLocked(path, done.findings().front());
        if (!otherwise)
            return false;
        done = *std::move(otherwise);
    }
    emit told(done ? done->notes : done.findings());
    if (!done)
        return false;
    if (!this->path().isEmpty()) // a copy has no file yet
        remember();
    closeLesson();
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
    ImportDialog dialog(m_document, m_window, &m_settings);
    if (!files.isEmpty())
        dialog.openFiles(files);
    if (dialog.exec() == QDialog::Accepted)
        showFirstPage();
}

QList<QDialog*> FileDesk::importExamples() const
{
    QList<QDialog*> all;
    for (const auto* example : importExampleNames) {
        auto* dialog = new ImportDialog(m_document, m_window);
        dialog->setObjectName(QLatin1String(example));
        showImportExample(*dialog, example);
        all += dialog;
    }
    return all;
}

void FileDesk::paste()
{
    ImportDialog dialog(m_document, m_window, &m_settings);
    if (dialog.openData(*QGuiApplication::clipboard()->mimeData()) && dialog.exec() == QDialog::Accepted)
        showFirstPage();
}

} // namespace meritdesk::views
