#include "views/pages/response_page.h"

#include <QVBoxLayout>

#include <algorithm>
#include <memory>

#include "core/scenario/demand_edits.h"
#include "formats/words/words.h"
#include "items/response_answer.h"
#include "items/response_cells.h"
#include "views/pages.h"
#include "views/pages/price_categories/answer_view.h"
#include "views/pages/response/panels.h"

namespace meritdesk::views {

namespace {

const auto mechanismOfMoment = QStringLiteral("mechanism");

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<ResponsePage>(context, parent).release();
}

} // namespace

const PageEntry responsePage{.id = "response",
                             .title = QT_TRANSLATE_NOOP("Page", "Demand response"),
                             .icon = "response",
                             .make = &makePage};

ResponsePage::ResponsePage(const PageContext& context, QWidget* parent)
    : PanelPage(context, parent)
    , m_board(context.document)
{
    column().addWidget(makeHead());
    for (auto* text : {&headline(), &detail(), &notices(), &faults()})
        column().addWidget(text);
    tabs().setAccessibleName(tr("Looks at the demand response"));
    fillTabs(responsePanels, m_board, "ResponsePanel", QStringLiteral("response/tab"));
    column().addWidget(&tabs(), 1);
    makeActions();
    connectParts();
    take();
    cover();
}

ResponsePage::~ResponsePage()
{
    dropContent();
}

void ResponsePage::connectParts()
{
    connect(&m_board, &items::ResponseBoard::changed, this, &ResponsePage::take);
    connect(&m_board, &items::ResponseBoard::computed, this, &ResponsePage::take);
    connect(&m_board, &items::ResponseBoard::lookChanged, this, &ResponsePage::take);
    connect(m_mechanisms, &QComboBox::activated, this,
            [this](int at) { m_board.showMechanism(static_cast<std::size_t>(at)); });
    connect(m_depths, &QComboBox::activated, this, &ResponsePage::studyCell);
    connect(m_durations, &QComboBox::activated, this, &ResponsePage::studyCell);
    for (auto* text : {&headline(), &detail()})
        connect(text, &QLabel::linkActivated, this, &ResponsePage::followLink);
}

void ResponsePage::take()
{
    fillChoices();
    showTexts();
}

/// The depths and durations are those of the document; the mechanisms those that were worked out.
void ResponsePage::fillChoices()
{
    const auto& input = m_board.input();
    m_depths->clear();
    for (const auto depth : input.depths)
        m_depths->addItem(items::megawattText(depth.fraction()));
    m_depths->setCurrentIndex(static_cast<int>(input.depth));
    m_durations->clear();
    for (const int duration : input.durations)
        m_durations->addItem(items::hoursText(duration));
    m_durations->setCurrentIndex(static_cast<int>(input.duration));
    m_mechanisms->clear();
    m_mechanisms->setEnabled(m_board.valid());
    if (!m_board.valid())
        return;
    for (const auto& made : m_board.study().mechanisms)
        m_mechanisms->addItem(words::label(made.mechanism->title));
    m_mechanisms->setCurrentIndex(static_cast<int>(m_board.mechanism()));
}

void ResponsePage::showTexts()
{
    const auto answer = items::responseAnswer(m_board, true);
    setLinkedText(headline(), m_board.valid()     ? answer.headline
                              : m_board.isStale() ? tr("Working it out…")
                                                  : tr("This cannot be worked out yet"));
    setLinkedText(detail(), answer.detail);
    notices().setText(items::responseNotices(m_board).join(QStringLiteral(" · ")));
    faults().setText(items::responseFaults(m_board).join(QLatin1Char('\n')));
    showSentences();
}

void ResponsePage::followLink(const QString& link)
{
    const auto evidence = items::responseLink(m_board, link);
    const auto derivation = evidence ? items::derivationOf(m_board.worked(), *evidence) : std::nullopt;
    if (derivation && context().explain)
        context().explain(*derivation);
}

void ResponsePage::studyCell()
{
    m_board.apply(scenario::studyResponseCell(static_cast<std::size_t>(m_depths->currentIndex()),
                                              static_cast<std::size_t>(m_durations->currentIndex())));
}

void ResponsePage::nextMechanism()
{
    if (m_board.valid())
        m_board.showMechanism((m_board.mechanism() + 1) % m_board.study().mechanisms.size());
}

/// The cell with the largest net of the mechanism in view is studied.
void ResponsePage::bestCell()
{
    m_board.finish();
    if (!m_board.valid())
        return;
    const auto& cells = m_board.mechanismStudy().cells;
    const auto best = std::max_element(cells.begin(), cells.end(),
                                       [](const auto& a, const auto& b) { return a.net() < b.net(); });
    m_board.apply(scenario::studyResponseCell(best->depth, best->duration));
}

bool ResponsePage::isReady()
{
    m_board.finish();
    return m_board.valid();
}

QVariantMap ResponsePage::moment() const
{
    auto moment = tabs().moment();
    moment.insert(mechanismOfMoment, static_cast<int>(m_board.mechanism()));
    return moment;
}

void ResponsePage::resume(const QVariantMap& moment)
{
    m_board.finish();
    m_board.showMechanism(static_cast<std::size_t>(moment.value(mechanismOfMoment).toInt()));
    tabs().resume(moment);
}

} // namespace meritdesk::views
