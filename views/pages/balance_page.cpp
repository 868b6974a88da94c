#include "views/pages/balance_page.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/balance/regimes.h"
#include "core/scenario/balance_edits.h"
#include "formats/lessons/kinds.h"
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

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<BalancePage>(context, parent).release();
}

/// The notices in a few words each; what is about a period leads there.
QString richNotices(const std::vector<items::BalanceNotice>& notices, const QColor& colour)
{
    QStringList parts;
    for (const auto& notice : notices) {
        const auto text = (notice.brief.isEmpty() ? notice.text : notice.brief).toHtmlEscaped();
        parts << (notice.period ? QStringLiteral("<a href=\"at:%1\">%2</a>").arg(*notice.period).arg(text)
                                : text);
    }
    return parts.isEmpty() ? QString()
                           : QStringLiteral(" <span style=\"color:%1\">%2</span>")
                                 .arg(colour.name(), parts.join(QStringLiteral(" · ")));
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
    : PanelPage(context, parent)
    , m_board(context.document)
{
    column().addWidget(makeHead());
    for (auto* text : {&headline(), &detail()}) // the notices end the detail: what is below gets the room
        column().addWidget(text);
    m_stack = new QStackedWidget(content());
    tabs().setAccessibleName(tr("Looks at the settlement"));
    fillTabs(balancePanels, m_board, "BalancePanel", QStringLiteral("balance/tab"));
    m_stack->addWidget(&tabs());
    m_stack->addWidget(makeFaults());
    column().addWidget(m_stack, 1);
    makeActions();
    connectParts();
    take();
    cover();
}

BalancePage::~BalancePage()
{
    dropContent();
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
    if (context().desk)
        connect(&context().desk->files, &FileDesk::lessonChanged, this, &BalancePage::showLesson);
    for (auto* text : {&headline(), &detail()})
        connect(text, &QLabel::linkActivated, this, &BalancePage::followLink);
}

void BalancePage::take()
{
    m_months->setEnabled(m_board.valid());
    fillParties();
    fillMonths();
    fillRegimes();
    showTexts();
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
    const auto& place = context().desk->files.lesson();
    if (!place)
        return;
    const auto lesson = lessons::findLesson(place->id.toStdString());
    if (lesson && lesson->kind == &lessons::balanceKind)
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
        m_months->addItem(items::balanceMonthText(span.month));
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
    setLinkedText(headline(), settled ? answer.headline : m_board.isStale() ? tr("Settling…") : QString());
    const auto notices = items::balanceNotices(m_board);
    setLinkedText(detail(), answer.detail + richNotices(notices, context().theme.caution));
    detail().setToolTip(wholeNotices(notices));
    QStringList faults;
    for (const auto& fault : items::balanceFaults(m_board))
        faults << fault.text;
    this->faults().setText(faults.join(QLatin1Char('\n')));
    showSentences();
}

void BalancePage::followLink(const QString& link)
{
    constexpr QLatin1String notice("at:");
    if (link.startsWith(notice)) {
        m_board.showPeriod(static_cast<std::size_t>(link.mid(notice.size()).toULongLong()));
        toPeriods();
        return;
    }
    const auto target = items::balanceLink(m_board, link);
    if (target.period) {
        m_board.showPeriod(target.period);
        toPeriods();
    }
    if (target.derivation && context().explain)
        context().explain(*target.derivation);
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

bool BalancePage::isReady()
{
    m_board.finish();
    return m_board.valid();
}

QVariantMap BalancePage::moment() const
{
    const auto& look = m_board.look();
    auto moment = tabs().moment();
    moment.insert(QStringLiteral("party"), static_cast<int>(look.party));
    if (look.month)
        moment.insert(QStringLiteral("month"), QString::fromStdString(printMonth(*look.month)));
    if (look.period)
        moment.insert(QStringLiteral("period"), static_cast<int>(*look.period));
    return moment;
}

void BalancePage::resume(const QVariantMap& moment)
{
    m_board.finish();
    m_board.showParty(static_cast<std::size_t>(moment.value(QStringLiteral("party")).toInt()));
    if (const auto month = readMonth(moment.value(QStringLiteral("month")).toString().toStdString()))
        m_board.showMonth(month);
    if (moment.contains(QStringLiteral("period")))
        m_board.showPeriod(static_cast<std::size_t>(moment.value(QStringLiteral("period")).toInt()));
    tabs().resume(moment);
}

void BalancePage::showExample()
{
    if (isReady())
        m_board.showPeriod(items::worstPeriod(m_board));
    PanelPage::showExample();
}

} // namespace meritdesk::views
