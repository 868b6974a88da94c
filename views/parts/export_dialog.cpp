#include "views/parts/export_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

#include "formats/formats.h"
#include "formats/words/words.h"
#include "views/parts/file_questions.h"

namespace meritdesk::views {

namespace {

constexpr int fileWidth = 360;

QString fileName(const QString& title)
{
    auto name = title.simplified();
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")), QStringLiteral("-"));
    return name.isEmpty() ? QStringLiteral("table") : name;
}

QString suffixOf(const formats::ExportFormat& format)
{
    return QString::fromUtf8(format.suffix.data(), static_cast<qsizetype>(format.suffix.size()));
}

bool writeWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
}

/// The first format whose files hold several tables.
int formatOfSeveral()
{
    const auto& all = formats::exportFormats;
    const auto found =
        std::find_if(all.begin(), all.end(), [](const auto* format) { return format->writeAll != nullptr; });
    return static_cast<int>(found - all.begin());
}

} // namespace

ExportDialog::ExportDialog(std::vector<exports::Table> tables, QWidget* parent)
    : QDialog(parent)
    , m_tables(std::move(tables))
    , m_table(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_format(new QComboBox(this))
{
    setObjectName(QStringLiteral("export-table"));
    setWindowTitle(tr("Export a Table"));
    for (const auto& table : m_tables)
        m_table->addItem(table.title);
    if (m_tables.size() > 1)
        m_table->addItem(tr("All tables, a sheet each"));
    for (const auto* format : formats::exportFormats)
        m_format->addItem(words::label(format->title));
    m_file->setMinimumWidth(fileWidth);
    m_table->setAccessibleName(tr("Table"));
    m_file->setAccessibleName(tr("File"));
    m_format->setAccessibleName(tr("Format"));
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browseButton);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Table:"), m_table);
    form->addRow(tr("F&ormat:"), m_format);
    auto* fileLabel = new QLabel(tr("&File:"), this); // a row of several parts has no buddy of its own
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileRow);
    form->addRow(buttons);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_table, &QComboBox::currentIndexChanged, this, &ExportDialog::takeTable);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] { m_file->setText(file()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    proposeFile();
}

bool ExportDialog::isAll() const
{
    return m_table->currentIndex() == static_cast<int>(m_tables.size());
}

/// A file for all tables is of a kind that holds several.
void ExportDialog::takeTable()
{
    if (isAll())
        m_format->setCurrentIndex(formatOfSeveral());
    m_format->setEnabled(!isAll());
    proposeFile();
}

void ExportDialog::proposeFile()
{
    const auto before = m_file->text();
    const auto folder = before.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                         : QFileInfo(before).path();
    m_file->setText(
        QDir(folder).filePath(fileName(isAll() ? m_tables.front().title : m_table->currentText())));
    m_file->setText(file());
}

QString ExportDialog::file() const
{
    const auto text = m_file->text();
    const auto ending =
        QLatin1Char('.')
        + suffixOf(*formats::exportFormats.at(static_cast<std::size_t>(m_format->currentIndex())));
    for (const auto* format : formats::exportFormats) {
        const auto other = QLatin1Char('.') + suffixOf(*format);
        if (text.endsWith(other, Qt::CaseInsensitive))
            return text.chopped(other.size()) + ending;
    }
    return text + ending;
}

Result<QByteArray> ExportDialog::bytes() const
{
    const auto& format = *formats::exportFormats.at(static_cast<std::size_t>(m_format->currentIndex()));
    if (isAll())
        return format.writeAll ? format.writeAll(m_tables) : error("export-failed", "");
    return format.write(m_tables.at(static_cast<std::size_t>(m_table->currentIndex())), QLocale());
}

std::vector<Finding> ExportDialog::write() const
{
    const auto written = bytes();
    if (!written)
        return written.findings();
    if (writeWhole(file(), *written))
        return {{Severity::Note, "file-written", {}, {{"file", file().toStdString()}}}};
    return {error("document-not-written", {}, {{"file", file().toStdString()}})};
}

void ExportDialog::accept()
{
    if (file() == m_agreed || mayReplace(file(), this))
        QDialog::accept();
}

void ExportDialog::browse()
{
    QStringList filters;
    for (const auto* format : formats::exportFormats)
        filters << QStringLiteral("%1 (*.%2)").arg(words::label(format->title), suffixOf(*format));
    auto filter = filters.at(m_format->currentIndex());
    const auto chosen = QFileDialog::getSaveFileName(this, windowTitle(), file(),
                                                     filters.join(QStringLiteral(";;")), &filter);
    if (chosen.isEmpty())
        return;
    m_format->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, filters.indexOf(filter))));
    if (isAll())
        m_format->setCurrentIndex(formatOfSeveral());
    m_file->setText(chosen);
    m_file->setText(file());
    m_agreed = file() == chosen ? chosen : QString();
}

} // namespace meritdesk::views
