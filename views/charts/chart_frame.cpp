#include "views/charts/chart_frame.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include "views/charts/chart_save_dialog.h"
#include "views/charts/qcp.h"
#include "views/parts/labels.h"

namespace meritdesk::views::charts {

namespace {

constexpr int dotsPerInch = 96;
constexpr int margin = 12;
constexpr double smallPrint = 0.85; ///< of the chart's font

QFont titleFont(const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    bold.setPointSizeF(font.pointSizeF() * 1.15);
    return bold;
}

/// Writes what `draw` paints into a buffer to a file at once or not at all.
bool writeWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile target(file);
    return !bytes.isEmpty() && target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size()
           && target.commit();
}

} // namespace

ChartFrame::ChartFrame(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_summary);
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_summary->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_summary->setWordWrap(true);
    setRole(m_title, "heading");
    setRole(m_summary, "muted");
    m_title->hide();
    m_summary->hide();
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions();
}

void ChartFrame::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(m_headingShown && !title.isEmpty());
    nameParts();
}

QString ChartFrame::title() const
{
    return m_title->text();
}

void ChartFrame::setSummary(const QString& summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(m_headingShown && !summary.isEmpty());
    nameParts();
}

QString ChartFrame::summary() const
{
    return m_summary->text();
}

void ChartFrame::setHeadingShown(bool shown)
{
    m_headingShown = shown;
    m_title->setVisible(shown && !title().isEmpty());
    m_summary->setVisible(shown && !summary().isEmpty());
}

void ChartFrame::setContent(QWidget* content)
{
    m_content = content;
    m_layout->addWidget(content, 1);
    nameParts();
    content->setContextMenuPolicy(Qt::NoContextMenu); // the frame's own menu
}

/// The frame, its content and the plots inside say the same: the focus may be in any of them.
void ChartFrame::nameParts()
{
    QList<QWidget*> parts{this};
    if (m_content)
        parts << m_content;
    for (auto* plot : findChildren<QCustomPlot*>())
        parts << plot;
    for (auto* part : parts) {
        part->setAccessibleName(title());
        part->setAccessibleDescription(summary());
    }
}

void ChartFrame::addActions()
{
    const auto add = [this](const QString& text, auto slot) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    add(tr("Copy Picture"), &ChartFrame::copyImage); // its keys are the window's: the page knows the focus
    add(tr("Copy Numbers"), &ChartFrame::copyTable)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    add(tr("Save Chart…"), &ChartFrame::askAndSave)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    add(tr("Show All"), [this] { resetZoom(); })->setShortcut(QKeySequence(Qt::Key_0));
}

int ChartFrame::drawHeading(QCPPainter& painter, QSize size) const
{
    int top = margin;
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(colour);
        const QRect area(margin, top, size.width() - 2 * margin, size.height());
        QRect used;
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        top += used.height() + margin / 3;
    };
    write(title(), titleFont(font()), m_theme.text);
    write(summary(), font(), m_theme.muted);
    return top;
}

/// At the foot, in one line; the height that it takes.
int ChartFrame::drawSource(QCPPainter& painter, QSize size) const
{
    if (m_source.isEmpty())
        return 0;
    auto small = font();
    small.setPointSizeF(font().pointSizeF() * smallPrint);
    painter.setFont(small);
    painter.setPen(m_theme.muted);
    const QFontMetrics metrics(small);
    const QRect area(margin, size.height() - metrics.height() - margin / 2, size.width() - 2 * margin,
                     metrics.height());
    const auto text = tr("Source: %1").arg(m_source);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, area.width()));
    return metrics.height() + margin / 2;
}

void ChartFrame::draw(QCPPainter& painter, QSize size)
{
    const auto shown = m_theme;
    m_theme = lightTheme();
    applyColours(m_theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), m_theme.surface);
    const int top = drawHeading(painter, size);
    const int foot = drawSource(painter, size);
    painter.translate(0, top);
    drawChart(painter, QSize(size.width(), qMax(1, size.height() - top - foot)));
    setTheme(shown);
}

QImage ChartFrame::image(QSize size, double scale)
{
    QImage picture(size * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    QCPPainter painter(&picture);
    draw(painter, size);
    return picture;
}

QPicture ChartFrame::drawing(QSize size)
{
    QPicture picture;
    picture.setBoundingRect(QRect(QPoint(), size));
    QCPPainter painter(&picture);
    painter.setMode(QCPPainter::pmVectorized);
    draw(painter, size);
    painter.end();
    return picture;
}

bool ChartFrame::saveSvg(const QString& file, QSize size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title());
    generator.setDescription(summary());
    {
        QCPPainter painter(&generator);
        painter.setMode(QCPPainter::pmVectorized);
        draw(painter, size);
    }
    return writeWhole(file, buffer.data());
}

bool ChartFrame::savePdf(const QString& file, QSize size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(
        QPageSize(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(title());
    writer.setCreator(QStringLiteral("MeritDesk"));
    {
        QCPPainter painter(&writer);
        painter.setMode(QCPPainter::pmVectorized);
        draw(painter, size);
    }
    return writeWhole(file, buffer.data());
}

bool ChartFrame::saveAs(const QString& file, QSize size)
{
    const auto ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return saveSvg(file, size);
    if (ending == QLatin1String("pdf"))
        return savePdf(file, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image(size, 2).save(&buffer, "PNG") && writeWhole(file, bytes);
}

void ChartFrame::copyImage()
{
    QGuiApplication::clipboard()->setImage(image(size().expandedTo(QSize(640, 360)), 2));
}

void ChartFrame::copyTable()
{
    const auto numbers = table();
    QStringList lines{numbers.header.join(QLatin1Char('\t'))};
    for (const auto& row : numbers.rows)
        lines << row.join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

QDialog* ChartFrame::saveDialog()
{
    return new ChartSaveDialog(title(), this);
}

void ChartFrame::askAndSave()
{
    ChartSaveDialog dialog(title(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (saveAs(dialog.file(), dialog.pictureSize()))
        emit saved(dialog.file());
    else
        emit saveFailed(dialog.file());
}

void ChartFrame::setTheme(const Theme& theme)
{
    m_theme = theme;
    applyColours(m_theme);
}

void ChartFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(titleFont(font()));
}

} // namespace meritdesk::views::charts
