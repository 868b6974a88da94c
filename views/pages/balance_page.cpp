#include "views/pages/balance_page.h"

#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/balance/regimes.h"
#include "core/scenario/balance_edits.h"
#include "formats/lessons/lesson_store.h"
#include "formats/words/words.h"
#include "items/balance_answer.h"
#include "items/balance_cells.h"
#include "items/balance_notices.h"
#include "views/pages.h"
#include "views/pages/balance/panels.h"
#include "views/pages/price_categories/answer_view.h"
#include "views/parts/file_desk.h"

namespace meritdesk::views {

namespace {

const auto tabKey = QStringLiteral("balance/tab");

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<BalancePage>(context, parent).release();
}

/// The notices as one paragraph; what is about a period leads there.
QString richNotices(const std::vector<items::BalanceNotice>& notices)
{
    QStringList parts;
    for (const auto& notice : notices) {
        const auto text = notice.text.toHtmlEscaped();
        parts << (notice.period ? QStringLiteral("<a href=\"at:%1\">%2</a>").arg(*notice.period).arg(text)
                                : text);
    }
    return parts.join(QStringLiteral(" · "));
}

/// What the notices cut short, in full.
QString wholeNotices(const std::vector<items::BalanceNotice>& notices)
{
    QStringList lines;
    for (const auto& notice : notices)
        if (!notice.whole.isEmpty())
            lines << QStringLiteral("<p>%1</p>").arg(notice.whole.toHtmlEscaped());
    return lines.join(QString());
}

} // namespace

const PageEntry balancePage{.id = "balance",
                            .title = QT_TRANSLATE_NOOP("Page", "Balance energy"),
                            .icon = "balance",
                            .make = &makePage};

BalancePage::BalancePage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_board(context.document)
    , m_content(new QWidget(this))
    , m_panels(balancePanels.size(), nullptr)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 12, 16, 12);
    whole->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeHead());
    for (auto* text : {m_headline, m_detail, m_notices})
        column->addWidget(text);
    m_stack = new QStackedWidget(m_content);
    makeTabs();
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(makeFaults());
    column->addWidget(m_stack, 1);
    makeActions();
    connectParts();
    restoreTab();
    take();
    cover();
}

BalancePage::~BalancePage()
{
    // The panels look at the board, which is gone before Qt deletes the children.
    delete m_content;
}

void BalancePage::connectParts()
{
    connect(&m_board, &items::BalanceBoard::changed, this, &BalancePage::take);
    connect(&m_board, &items::BalanceBoard::computed, this, &BalancePage::take);
    connect(&m_board, &items::BalanceBoard::lookChanged, this, &BalancePage::showLook);
    connect(m_parties, &QComboBox::activated, this,
            [this](int at) { m_board.showParty(static_cast<std::size_t>(at)); });
    connect(m_months, &QComboBox::activated, this, [this](int at) {
        const auto& months = m_board.settled().settlement->table.months;
        const auto all = months.size() > 1 ? 1 : 0; // the first entry is all of them
        m_board.showMonth(at < all ? std::nullopt
                                   : std::optional(months[static_cast<std::size_t>(at - all)].month));
    });
    connect(m_regime, &QComboBox::activated, this, &BalancePage::chooseRegime);
    if (m_context.desk)
        connect(&m_context.desk->files, &FileDesk::lessonChanged, this, &BalancePage::showLesson);
    for (auto* text : {m_headline, m_detail, m_notices})
        connect(text, &QLabel::linkActivated, this, &BalancePage::followLink);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int at) {
        openSlot(at);
        saveTab();
    });
}

void BalancePage::take()
{
    m_months->setEnabled(m_board.valid());
    fillParties();
    fillMonths();
    fillRegimes();
    showTexts();
    openSlot(m_tabs->currentIndex());
}

void BalancePage::showLook()
{
    m_parties->setCurrentIndex(static_cast<int>(m_board.look().party));
    fillMonths();
    showTexts();
}

/// A lesson of the program comes with the panel that it is about.
void BalancePage::showLesson()
{
    const auto& place = m_context.desk->files.lesson();
    if (!place)
        return;
    const auto lesson = lessons::findLesson(place->id.toStdString());
    if (lesson && lesson->kind == lessons::Kind::Balance)
        showPanel(balanceIncentive.id);
}

void BalancePage::fillParties()
{
    const auto& parties = m_board.valid() ? m_board.settled().input->parties : m_board.input().parties;
    m_parties->clear();
    for (std::size_t at = 0; at < parties.size(); ++at)
        m_parties->addItem(m_board.partyName(at));
    m_parties->setCurrentIndex(static_cast<int>(m_board.look().party));
}

void BalancePage::fillMonths()
{
    m_months->clear();
    if (!m_board.valid())
        return;
    const auto& months = m_board.settled().settlement->table.months;
    if (months.size() > 1)
        m_months->addItem(tr("All months"));
    for (const auto& span : months) {
        m_months->addItem(items::monthText(span.month));
        if (span.month == m_board.look().month)
            m_months->setCurrentIndex(m_months->count() - 1);
    }
}

void BalancePage::fillRegimes()
{
    const auto* chosen = m_board.input().regime;
    const auto found = std::find(balance::regimes.begin(), balance::regimes.end(), chosen);
    m_regime->setCurrentIndex(chosen && found != balance::regimes.end()
                                  ? static_cast<int>(std::distance(balance::regimes.begin(), found))
                                        + 1 // after "by date"
                                  : 0);
}

void BalancePage::showTexts()
{
    const bool settled = m_board.valid();
    m_stack->setCurrentIndex(settled || m_board.settled().faults.empty() ? 0 : 1);
    const auto answer = items::balanceAnswer(m_board, true);
    setLinkedText(*m_headline, settled ? answer.headline : m_board.isStale() ? tr("Settling…") : QString());
    setLinkedText(*m_detail, answer.detail);
    const auto notices = items::balanceNotices(m_board);
    setLinkedText(*m_notices, richNotices(notices));
    m_notices->setToolTip(wholeNotices(notices));
    for (auto* text : {m_headline, m_detail, m_notices})
        text->setVisible(!text->text().isEmpty());
    QStringList faults;
    for (const auto& fault : items::balanceFaults(m_board))
        faults << fault.text;
    m_faults->setText(faults.join(QLatin1Char('\n')));
}

void BalancePage::followLink(const QString& link)
{
    constexpr auto notice = "at:";
    if (link.startsWith(QLatin1String(notice))) {
        m_board.showPeriod(static_cast<std::size_t>(link.mid(qstrlen(notice)).toULongLong()));
        toPeriods();
        return;
    }
    const auto target = items::balanceLink(m_board, link);
    if (target.period) {
        m_board.showPeriod(target.period);
        toPeriods();
    }
    if (target.derivation && m_context.explain)
        m_context.explain(*target.derivation);
}

void BalancePage::chooseRegime(int at)
{
    m_board.apply(scenario::setBalanceRegime(
        at == 0 ? nullptr : balance::regimes.at(static_cast<std::size_t>(at) - 1)));
    fillRegimes(); // what was refused is not shown
}

void BalancePage::nextParty()
{
    if (m_board.valid())
        m_board.showParty((m_board.look().party + 1) % m_board.settled().input->parties.size());
}

void BalancePage::toDearest()
{
    if (!m_board.valid())
        return;
    m_board.showPeriod(items::worstPeriod(m_board));
    toPeriods();
}

void BalancePage::toPeriods()
{
    showPanel(balancePeriods.id);
}

BalanceView& BalancePage::panel(std::size_t at)
{
    openSlot(static_cast<int>(at));
    return *m_panels.at(at);
}

void BalancePage::showPanel(std::string_view id)
{
    for (std::size_t at = 0; at < balancePanels.size(); ++at)
        if (balancePanels.at(at)->id == id)
            m_tabs->setCurrentIndex(static_cast<int>(at));
}

/// A panel is made when its tab is first shown.
void BalancePage::openSlot(int at)
{
    if (at < 0 || m_panels[static_cast<std::size_t>(at)])
        return;
    auto* slot = m_tabs->widget(at);
    auto* view = balancePanels.at(static_cast<std::size_t>(at))->make(m_board, m_context, slot);
    m_panels[static_cast<std::size_t>(at)] = view;
    slot->layout()->addWidget(view);
}

void BalancePage::saveTab() const
{
    if (m_context.settings)
        m_context.settings->setValue(tabKey, idOf(m_tabs->currentIndex()));
}

void BalancePage::restoreTab()
{
    if (m_context.settings)
        showPanel(m_context.settings->value(tabKey).toString().toStdString());
}

QString BalancePage::idOf(int tab)
{
    const auto id = balancePanels.at(static_cast<std::size_t>(tab))->id;
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

QVariantMap BalancePage::moment() const
{
    const auto& look = m_board.look();
    QVariantMap moment{{QStringLiteral("tab"), idOf(m_tabs->currentIndex())},
                       {QStringLiteral("party"), static_cast<int>(look.party)}};
    if (look.month)
        moment.insert(QStringLiteral("month"), QString::fromStdString(printMonth(*look.month)));
    if (look.period)
        moment.insert(QStringLiteral("period"), static_cast<int>(*look.period));
    for (const auto* view : made())
        if (const auto inner = view->moment(); !inner.isEmpty())
            moment.insert(view->objectName(), inner);
    return moment;
}

void BalancePage::resume(const QVariantMap& moment)
{
    m_board.finish();
    showPanel(moment.value(QStringLiteral("tab")).toString().toStdString());
    m_board.showParty(static_cast<std::size_t>(moment.value(QStringLiteral("party")).toInt()));
    if (const auto month = readMonth(moment.value(QStringLiteral("month")).toString().toStdString()))
        m_board.showMonth(month);
    if (moment.contains(QStringLiteral("period")))
        m_board.showPeriod(static_cast<std::size_t>(moment.value(QStringLiteral("period")).toInt()));
    if (auto* view = panelInView())
        view->resume(moment.value(view->objectName()).toMap());
}

void BalancePage::showExample()
{
    m_board.finish();
    if (!m_board.valid())
        return;
    m_board.showPeriod(items::worstPeriod(m_board));
    if (auto* view = panelInView())
        view->showExample();
}

} // namespace meritdesk::views
