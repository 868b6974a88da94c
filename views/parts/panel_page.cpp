#include "views/parts/panel_page.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

#include "views/parts/export_dialog.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

namespace {

constexpr int spacing = 4; ///< pixels between the sentences on top

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

PanelPage::PanelPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
    , m_headline(label({}, "heading", m_content))
    , m_detail(label({}, "", m_content))
    , m_notices(label({}, "caution", m_content))
    , m_faults(label({}, "bad", m_content))
    , m_tabs(new PanelTabs(m_content))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 10, 16, 12);
    whole->addWidget(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing);
    m_faults->setAccessibleName(tr("What is missing"));
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void PanelPage::dropContent()
{
    delete std::exchange(m_content, nullptr);
}

QComboBox* PanelPage::choice(const QString& name, int widest, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(widest);
    return combo;
}

PanelSlot PanelPage::slotOf(std::string_view id, const char* title, const char* textContext,
                            std::function<PanelView*(QWidget*)> make)
{
    return {
        .id = textOf(id), .title = QCoreApplication::translate(textContext, title), .make = std::move(make)};
}

QAction* PanelPage::menuAction(const QString& text, const QString& tip, QKeyCombination keys,
                               const std::function<void()>& act)
{
    auto* made = new QAction(text, this);
    made->setToolTip(tip);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setPriority(QAction::LowPriority);
    connect(made, &QAction::triggered, this, act);
    QWidget::addAction(made);
    m_actions << made;
    return made;
}

void PanelPage::showPanel(std::string_view id)
{
    m_tabs->showPanel(textOf(id));
}

void PanelPage::showSentences()
{
    for (auto* text : {m_headline, m_detail, m_notices, m_faults})
        text->setVisible(!text->text().isEmpty());
}

QString PanelPage::language() const
{
    return m_context.desk ? m_context.desk->language : QLocale().name().section(QLatin1Char('_'), 0, 0);
}

QList<document::RunBase*> PanelPage::runs()
{
    return QList<document::RunBase*>{&boardRun()} + m_tabs->runs();
}

bool PanelPage::copy()
{
    if (!canExport())
        return false;
    isReady();
    return m_tabs->copy();
}

void PanelPage::exportData()
{
    ExportDialog dialog(tables(), this);
    if (dialog.exec() == QDialog::Accepted && m_context.tell)
        m_context.tell(dialog.write());
}

QList<QDialog*> PanelPage::dialogs()
{
    const auto all = tables();
    if (all.empty())
        return {};
    auto* dialog = new ExportDialog(all, this);
    dialog->setObjectName(QStringLiteral("export-") + objectName());
    return {dialog};
}

bool PanelPage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool PanelPage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

void PanelPage::showExample()
{
    if (!isReady())
        return;
    if (auto* view = m_tabs->inView())
        view->showExample();
}

} // namespace meritdesk::views
