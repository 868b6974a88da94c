#include "views/charts/chart_save_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>

#include "views/parts/file_questions.h"

namespace meritdesk::views::charts {

namespace {

QString fileName(const QString& title)
{
    auto name = title.simplified();
    name.replace(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")), QStringLiteral("-"));
    return name.isEmpty() ? QStringLiteral("chart") : name;
}

/// A row of several parts has no buddy of its own.
QLabel* labelOf(const QString& words, QWidget* buddy)
{
    auto* made = new QLabel(words, buddy->parentWidget());
    made->setBuddy(buddy);
    return made;
}

QSpinBox* pixelBox(QWidget* parent, const QString& name, int value)
{
    auto* box = new QSpinBox(parent);
    box->setRange(200, 8000);
    box->setSingleStep(50);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ChartSaveDialog::ChartSaveDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_file(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_width(pixelBox(this, tr("Width"), 960))
    , m_height(pixelBox(this, tr("Height"), 540))
{
    setObjectName(QStringLiteral("save-chart"));
    setWindowTitle(tr("Save Chart"));
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_file->setText(QDir(folder).filePath(fileName(title) + QStringLiteral(".svg")));
    m_file->setMinimumWidth(420);
    m_format->addItem(tr("SVG, sharp at any size"), QStringLiteral("svg"));
    m_format->addItem(tr("PDF, sharp at any size"), QStringLiteral("pdf"));
    m_format->addItem(tr("PNG, a picture of pixels"), QStringLiteral("png"));
    m_preset->addItem(tr("Half a page"), QSize(680, 420));
    m_preset->addItem(tr("Slide"), QSize(960, 540));
    m_preset->addItem(tr("Wide slide"), QSize(1280, 720));
    m_preset->setCurrentIndex(1);

    auto* browseButton = new QPushButton(tr("Browse…"), this);
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file);
    fileRow->addWidget(browseButton);
    auto* sizeRow = new QHBoxLayout;
    sizeRow->addWidget(m_preset, 1);
    sizeRow->addWidget(m_width);
    sizeRow->addWidget(m_height);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->addRow(labelOf(tr("&File:"), m_file), fileRow);
    form->addRow(tr("F&ormat:"), m_format);
    form->addRow(labelOf(tr("&Size in pixels:"), m_preset), sizeRow);
    form->addRow(buttons);
    m_file->setAccessibleName(tr("File"));
    m_format->setAccessibleName(tr("Format"));
    m_preset->setAccessibleName(tr("Size in pixels"));

    connect(browseButton, &QPushButton::clicked, this, &ChartSaveDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ChartSaveDialog::takeFormat);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ChartSaveDialog::takePreset);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChartSaveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ChartSaveDialog::file() const
{
    const auto ending = QLatin1Char('.') + m_format->currentData().toString();
    return m_file->text().endsWith(ending, Qt::CaseInsensitive) ? m_file->text() : m_file->text() + ending;
}

QSize ChartSaveDialog::pictureSize() const
{
    return {m_width->value(), m_height->value()};
}

void ChartSaveDialog::accept()
{
    if (file() == m_agreed || mayReplace(file(), this))
        QDialog::accept();
}

void ChartSaveDialog::browse()
{
    const auto chosen = QFileDialog::getSaveFileName(this, tr("Save Chart"), m_file->text(),
                                                     tr("Charts (*.svg *.pdf *.png)"));
    if (chosen.isEmpty())
        return;
    const auto index = m_format->findData(QFileInfo(chosen).suffix().toLower());
    if (index >= 0)
        m_format->setCurrentIndex(index);
    m_file->setText(chosen);
    m_agreed = file() == chosen ? chosen : QString();
}

void ChartSaveDialog::takeFormat()
{
    const QFileInfo old(m_file->text());
    if (m_format->findData(old.suffix().toLower()) >= 0)
        m_file->setText(old.dir().filePath(old.completeBaseName() + QLatin1Char('.')
                                           + m_format->currentData().toString()));
}

void ChartSaveDialog::takePreset(int index)
{
    const auto size = m_preset->itemData(index).toSize();
    m_width->setValue(size.width());
    m_height->setValue(size.height());
}

} // namespace meritdesk::views::charts
