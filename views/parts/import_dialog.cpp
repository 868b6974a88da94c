#include "views/parts/import_dialog.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <cstdlib>
#include <utility>

#include "document/document.h"
#include "formats/formats.h"
#include "formats/imports/understanding.h"
#include "formats/words/words.h"
#include "views/parts/import_choices.h"

namespace meritdesk::views {

namespace {

QString text(std::string_view plain)
{
    return QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
}

QString filePatterns()
{
    QStringList patterns;
    for (const auto* format : formats::importFormats)
        patterns << text(format->patterns);
    return patterns.join(QLatin1Char(' '));
}

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    return table;
}

} // namespace

ImportDialog::ImportDialog(document::Document& document, QWidget* parent, QSettings* memory)
    : QDialog(parent)
    , m_document(document)
    , m_memory(memory)
    , m_rows(new items::ImportPreviewModel(this))
    , m_found(new items::FoundValuesModel(this))
    , m_doubts(new items::DoubtfulCellsModel(this))
{
    setWindowTitle(tr("Import"));
    setObjectName(QStringLiteral("import-dialog"));
    setAcceptDrops(true);
    resize(980, 640);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeSources());
    auto* split = new QSplitter(this);
    m_choiceForm = new ImportChoices(split);
    connect(m_choiceForm, &ImportChoices::chosen, this,
            [this](const std::string& key, const std::string& option) {
                m_choices[key] = option;
                m_clockChosen = m_clockChosen || key == imports::choice::clock;
                read();
            });
    split->addWidget(m_choiceForm);
    split->addWidget(makeTables());
    split->setStretchFactor(1, 1);
    layout->addWidget(split, 1);
    m_findings = new QLabel(this);
    m_findings->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("import-findings"));
    m_findings->setProperty("role", QStringLiteral("caution"));
    m_findings->setAccessibleName(tr("Remarks on the import"));
    layout->addWidget(m_findings);
    m_clockCheck = new QCheckBox(this);
    m_clockCheck->setObjectName(QStringLiteral("import-clock-check"));
    connect(m_clockCheck, &QCheckBox::toggled, this, &ImportDialog::showReadiness);
    layout->addWidget(m_clockCheck);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    layout->addWidget(m_buttons);
    connect(&m_document, &document::Document::rejected, this, &ImportDialog::say);
    showPreview();
}

QWidget* ImportDialog::makeSources()
{
    auto* bar = new QWidget(this);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* choose = new QPushButton(tr("Choose &files…"), bar);
    choose->setObjectName(QStringLiteral("import-choose"));
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    auto* paste = new QPushButton(tr("&Paste"), bar);
    paste->setObjectName(QStringLiteral("import-paste"));
    paste->setToolTip(tr("Import the cells that were copied from a spreadsheet"));
    connect(paste, &QPushButton::clicked, this,
            [this] { openData(*QGuiApplication::clipboard()->mimeData()); });
    m_source = new QLabel(bar);
    m_source->setObjectName(QStringLiteral("import-source"));
    m_source->setAccessibleName(tr("Source of the data"));
    row->addWidget(choose);
    row->addWidget(paste);
    row->addWidget(m_source, 1);
    layout->addLayout(row);
    m_summary = new QLabel(bar);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("import-summary"));
    m_summary->setAccessibleName(tr("What was understood"));
    auto font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    layout->addWidget(m_summary);
    return bar;
}

QWidget* ImportDialog::makeTables()
{
    auto* split = new QSplitter(Qt::Vertical, this);
    m_table = makeTable(m_rows, split);
    m_table->setObjectName(QStringLiteral("import-rows"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_foundTable = makeTable(m_found, split);
    m_foundTable->setObjectName(QStringLiteral("import-found"));
    m_foundTable->setAccessibleName(tr("What was found"));
    m_foundTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_foundTable->verticalHeader()->hide();
    m_foundTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_foundTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::jumpToFound);
    m_doubtTable = makeTable(m_doubts, split);
    m_doubtTable->setObjectName(QStringLiteral("import-doubts"));
    m_doubtTable->setAccessibleName(tr("Doubtful cells"));
    m_doubtTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_doubtTable->verticalHeader()->hide();
    m_doubtTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_doubtTable, &QTableView::clicked, this, &ImportDialog::jumpTo);
    connect(m_doubtTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::jumpTo);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setStretchFactor(2, 1);
    return split;
}

void ImportDialog::chooseFiles()
{
    const auto files = QFileDialog::getOpenFileNames(this, tr("Choose files to import"), {},
                                                     tr("Meter data and orders (%1)").arg(filePatterns())
                                                         + QStringLiteral(";;") + tr("All files (*)"));
    if (!files.isEmpty())
        openFiles(files);
}

void ImportDialog::openFiles(const QStringList& paths)
{
    std::vector<imports::ImportFile> files;
    for (const auto& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            say({error("file-unreadable", {},
                       {{"file", QFileInfo(path).fileName().toStdString()},
                        {"reason", file.errorString().toStdString()}})});
            return;
        }
        files.push_back({QFileInfo(path).fileName().toStdString(), file.readAll().toStdString()});
    }
    openBytes(std::move(files));
}

bool ImportDialog::openData(const QMimeData& source)
{
    QStringList paths;
    for (const auto& url : source.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        openFiles(paths);
    else if (!source.text().trimmed().isEmpty())
        openBytes({{std::string(), source.text().toStdString()}});
    else
        return false;
    return true;
}

void ImportDialog::openBytes(std::vector<imports::ImportFile> files)
{
    m_files = std::move(files);
    m_choices.clear();
    m_recalled = false;
    m_clockChosen = false;
    read();
    m_choices = m_memory.recall(m_preview.layout);
    m_recalled = !m_choices.empty();
    if (m_recalled)
        read();
}

void ImportDialog::read()
{
    auto result = imports::readImport({m_files, m_choices, m_document.scenario()});
    if (!result) {
        // nothing can be shown of these files; the dialog stays for the next try
        const auto& findings = result.findings();
        m_preview = {};
        showPreview();
        say(findings);
        return;
    }
    m_preview = std::move(result).value();
    showPreview();
    say(m_preview.findings);
}

void ImportDialog::showPreview()
{
    m_rows->show(m_preview);
    m_found->show(m_preview);
    m_doubts->show(m_preview);
    m_table->resizeColumnsToContents();
    m_doubtTable->resizeColumnToContents(0);
    m_foundTable->resizeColumnsToContents();
    m_foundTable->setVisible(!m_preview.found.empty());
    m_doubtTable->setVisible(!m_preview.doubtful.empty());
    QStringList names;
    for (const auto& file : m_files)
        names << (file.name.empty() ? tr("Pasted cells") : text(file.name));
    constexpr int shown = 2;
    m_source->setText(m_files.empty() ? tr("Drop files here, choose them, or paste cells of a spreadsheet.")
                      : names.size() > shown ? tr("%n file(s)", nullptr, static_cast<int>(names.size()))
                                             : names.join(QStringLiteral(", ")));
    m_summary->setText(summary());
    m_choiceForm->show(m_preview.choices);
    showClock();
}

void ImportDialog::showClock()
{
    const int hours = clockShift();
    const QSignalBlocker quiet(m_clockCheck);
    m_clockCheck->setVisible(isReady() && hours != 0);
    m_clockCheck->setText(tr("Move the hours by %1 h to Moscow time")
                              .arg((hours > 0 ? locale().negativeSign() : locale().positiveSign())
                                   + locale().toString(std::abs(hours))));
    m_clockCheck->setChecked(m_clockChosen);
    showReadiness();
}

/// A shift that the files say or that was recalled is taken only when a person agrees.
void ImportDialog::showReadiness()
{
    const bool agreed = clockShift() == 0 || m_clockCheck->isChecked();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isReady() && agreed);
}

void ImportDialog::jumpTo(const QModelIndex& doubt)
{
    if (!doubt.isValid())
        return;
    const auto& cell = m_doubts->cell(doubt.row());
    showCell(cell.row, cell.column);
}

void ImportDialog::jumpToFound(const QModelIndex& found)
{
    if (!found.isValid())
        return;
    const auto& value = m_found->value(found.row());
    if (value.row >= 0)
        showCell(value.row, value.column);
}

void ImportDialog::showCell(int row, int column)
{
    const auto index = m_rows->index(row, column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ImportDialog::say(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const auto& finding : findings) {
        const auto place = text(finding.place);
        const auto sentence = words::sentence(finding);
        lines << (place.isEmpty() ? sentence
                                  : tr("%1: %2", "a place and what is wrong there").arg(place, sentence));
    }
    m_findings->setText(lines.mid(0, 6).join(QLatin1Char('\n')));
    m_findings->setVisible(!lines.isEmpty());
}

void ImportDialog::accept()
{
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled()
        || !m_document.apply(*m_preview.edit, provenance()))
        return;
    m_memory.remember(m_preview.layout, m_choices);
    QDialog::accept();
}

void ImportDialog::showExample()
{
    std::string cells = "Date\tHour\tkWh\n";
    for (int hour = 1; hour <= 24; ++hour)
        cells += "21.11.2025\t" + std::to_string(hour) + "\t"
                 + (hour == 9 ? "12O5,5" : std::to_string(1000 + hour * 7) + ",5") + "\n";
    openBytes({{std::string(), cells}});
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    if (openData(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace meritdesk::views
