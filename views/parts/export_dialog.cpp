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
    connect(m_table, &QComboBox::currentIndexChanged, this, &ExportDialog::proposeFile);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] { m_file->setText(file()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    proposeFile();
}

void ExportDialog::proposeFile()
{
    const auto before = m_file->text();
    const auto folder = before.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                         : QFileInfo(before).path();
    m_file->setText(QDir(folder).filePath(fileName(m_table->currentText())));
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

std::vector<Finding> ExportDialog::write() const
{
    const auto& table = m_tables.at(static_cast<std::size_t>(m_table->currentIndex()));
    const auto& format = *formats::exportFormats.at(static_cast<std::size_t>(m_format->currentIndex()));
    const auto bytes = format.write(table, QLocale());
    if (!bytes)
        return bytes.findings();
    if (writeWhole(file(), *bytes))
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
    m_file->setText(chosen);
    m_file->setText(file());
    m_agreed = file() == chosen ? chosen : QString();
}

} // namespace meritdesk::views
