#include "document/document.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

#include "document/file/file_header.h"
#include "document/file/file_reader.h"
#include "document/file/schema.h"
#include "document/scenario_step.h"
#include "document/session.h"
#include "formats/words/words.h"

namespace meritdesk::document {

namespace {

/// The file itself behind links, so that saving replaces it and not the link.
QString resolved(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

std::vector<Finding> damaged(const QString& path, std::vector<Finding> why)
{
    why.insert(why.begin(), error("document-damaged", path.toStdString(), {{"file", path.toStdString()}}));
    return why;
}

} // namespace

Document::Document(QObject* parent)
    : Document(DocumentSettings{}, parent)
{
}

Document::Document(DocumentSettings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_session(newSession())
{
    m_clock.start();
    connect(&m_undo, &QUndoStack::indexChanged, this, &Document::journal);
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { emit modifiedChanged(!clean); });
}

Document::~Document()
{
    m_undo.disconnect(this); // it is emptied after the session has gone
}

bool Document::apply(const scenario::Edit& edit)
{
    return push(edit, std::nullopt);
}

bool Document::apply(const scenario::Edit& edit, const Import& import)
{
    return push(edit, import);
}

bool Document::push(const scenario::Edit& edit, const std::optional<Import>& import)
{
    auto next = edit.apply(m_content.scenario);
    if (!next) {
        emit rejected(next.findings());
        return false;
    }
    if (!import && *next == m_content.scenario)
        return true;
    Undoable before{m_content.scenario, m_content.imports};
    Undoable after{std::move(next).value(), m_content.imports};
    if (import)
        after.imports.push_back(*import);
    m_undo.push(std::make_unique<ScenarioStep>(*this, edit, std::move(before), std::move(after)).release());
    return true;
}

void Document::show(const Undoable& state)
{
    m_content.scenario = state.scenario;
    m_content.imports = state.imports;
    emit changed();
}

void Document::journal()
{
    if (isModified())
        m_session->journal(m_content, title());
    else
        m_session->clearJournal();
}

QString Document::undoText() const
{
    return m_undo.canUndo() ? words::label(m_undo.undoText().toStdString()) : QString();
}

QString Document::redoText() const
{
    return m_undo.canRedo() ? words::label(m_undo.redoText().toStdString()) : QString();
}

void Document::newDocument(scenario::Scenario scenario, std::vector<Import> imports)
{
    install(newSession(), Content{.scenario = std::move(scenario), .imports = std::move(imports)});
}

void Document::reset(scenario::Scenario scenario)
{
    m_undo.clear();
    show({std::move(scenario), m_content.imports});
}

Result<Opened> Document::open(const QString& path, LockChoice choice)
{
    const QString file = resolved(path);
    if (auto header = readFileHeader(file); !header)
        return header.findings();
    const bool again = file == m_session->path && m_session->lock;
    auto lock = again ? Result<std::unique_ptr<FileLock>>(nullptr) : FileLock::take(file, choice);
    if (!lock)
        return lock.findings();
    auto stored = readDocument(file);
    if (!stored)
        return stored.findings();
    Opened opened;
    const std::vector<Fact> facts{{"file", file.toStdString()}};
    if (stored->version < currentVersion())
        opened.notes.push_back({Severity::Note, "document-migrated", file.toStdString(), facts});
    if (!again && !*lock)
        opened.notes.push_back({Severity::Note, "document-opened-read-only", file.toStdString(), facts});
    auto session = newSession();
    auto content = session->load(std::move(stored).value());
    if (!content)
        return damaged(file, content.findings());
    session->path = file;
    session->lock = again ? std::move(m_session->lock) : std::move(lock).value();
    install(std::move(session), std::move(content).value());
    return opened;
}

Result<Opened> Document::openCopy(const QString& path)
{
    auto stored = readDocument(path, true);
    if (!stored)
        return stored.findings();
    auto session = newSession();
    auto content = session->load(std::move(stored).value());
    if (!content)
        return damaged(path, content.findings());
    session->title = QFileInfo(path).completeBaseName();
    install(std::move(session), std::move(content).value());
    Opened opened;
    opened.notes.push_back(
        {Severity::Note, "document-opened-copy", {}, {{"file", QFileInfo(path).fileName().toStdString()}}});
    return opened;
}

void Document::install(std::unique_ptr<Session> session, Content content)
{
    m_session = std::move(session);
    m_undo.clear();
    m_content = std::move(content);
    breakMerge();
    emit pathChanged();
    emit changed();
}

std::unique_ptr<Session> Document::newSession()
{
    auto session = std::make_unique<Session>(m_settings);
    connect(session.get(), &Session::failed, this, &Document::failed);
    return session;
}

Result<Saved> Document::save()
{
    if (path().isEmpty())
        return error("document-no-path", {});
    if (auto findings = writeTo(path()); !findings.empty())
        return findings;
    return Saved{path()};
}

Result<Saved> Document::saveAs(const QString& path)
{
    const QString file = resolved(path);
    if (file == m_session->path)
        return save();
    auto lock = FileLock::take(file);
    if (!lock)
        return lock.findings();
    if (auto findings = writeTo(file); !findings.empty())
        return findings;
    m_session->path = file;
    m_session->lock = std::move(lock).value();
    emit pathChanged();
    return Saved{file};
}

std::vector<Finding> Document::writeTo(const QString& file)
{
    if (file == m_session->path && m_session->lock && !m_session->lock->holds())
        return {error("document-taken-over", {}, {{"file", QFileInfo(file).fileName().toStdString()}})};
    auto findings = m_session->write(file, m_content);
    if (findings.empty())
        m_undo.setClean();
    return findings;
}

QString Document::path() const
{
    return m_session->path;
}

QString Document::title() const
{
    if (!m_session->path.isEmpty())
        return QFileInfo(m_session->path).completeBaseName();
    if (!m_session->title.isEmpty())
        return m_session->title;
    return m_content.scenario.title.empty() ? tr("Untitled")
                                            : QString::fromStdString(m_content.scenario.title);
}

QVariant Document::viewState(const QString& key, const QVariant& otherwise) const
{
    return m_content.viewState.value(key, otherwise);
}

void Document::setViewState(const QString& key, const QVariant& value)
{
    if (m_content.viewState.value(key) == value)
        return;
    m_content.viewState[key] = value;
    if (isModified())
        journal();
}

void Document::flushJournal()
{
    m_session->flushJournal();
}

int Document::seriesReads() const
{
    return m_session->seriesReads();
}

} // namespace meritdesk::document
