#include "views/charts/own_effect_chart.h"

#include <algorithm>
#include <cmath>

#include "views/charts/balance_look.h"
#include "views/charts/legend_row.h"
#include "views/parts/labels.h"

namespace meritdesk::views::charts {

namespace {

constexpr double ownLineWidth = 2;
constexpr double ownDotSize = 11;
constexpr double ownHeadRoom = 1.6; ///< of the larger price
constexpr double ownSideRoom = 1.12;
constexpr double wordGap = 8; ///< pixels
constexpr int ownAreaAlpha = 70;
constexpr int ownWordsAlpha = 210;
constexpr double ownNear = 40; ///< pixels from a crossing that still mean it

QCPCurve* curve(Plot& plot, const QString& name)
{
    auto* made = new QCPCurve(plot.xAxis, plot.yAxis);
    made->setName(name);
    return made;
}

void fill(QCPCurve& into, const OwnEffectPicture::Corners& corners)
{
    into.setData(QVector<double>(corners.first.begin(), corners.first.end()),
                 QVector<double>(corners.second.begin(), corners.second.end()));
}

} // namespace

OwnEffectChart::OwnEffectChart(QWidget* parent)
    : ReadingChart(parent)
    , m_before(curve(plot(), tr("Supply without exports")))
    , m_after(curve(plot(), tr("Supply with exports")))
    , m_demand(curve(plot(), tr("Demand")))
    , m_earned(new QCPItemRect(&plot()))
    , m_lost(new QCPItemRect(&plot()))
{
    setTitle(tr("The export's own effect on the price"));
    for (auto* area : {m_earned, m_lost})
        area->setLayer(QStringLiteral("grid"));
    for (std::size_t at = 0; at < m_crossings.size(); ++at) {
        m_crossings.at(at) = new QCPItemTracer(&plot());
        m_crossings.at(at)->setStyle(QCPItemTracer::tsCircle);
        m_crossings.at(at)->setSize(ownDotSize);
        m_words.at(at) = new QCPItemText(&plot());
        m_areaWords.at(at) = new QCPItemText(&plot());
    }
    putLegendBelow(plot());
    applyColours(theme());
}

int OwnEffectChart::itemCount() const
{
    return m_picture.price[0] && m_picture.price[1] ? 2 : 0;
}

void OwnEffectChart::setPicture(const OwnEffectPicture& picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    rebuild();
    fitAxes();
    placeAreas();
    placeWords();
    itemsChanged();
}

void OwnEffectChart::rebuild()
{
    fill(*m_before, m_picture.supplyBefore);
    fill(*m_after, m_picture.supplyAfter);
    fill(*m_demand, m_picture.demand);
}

void OwnEffectChart::fitAxes()
{
    const double top = std::max(m_picture.price[0].value_or(0), m_picture.price[1].value_or(0));
    const double right = std::max(m_picture.volume[0], m_picture.volume[1]);
    plot().xAxis->setRange(0, right > 0 ? right * ownSideRoom : 1);
    const double low = std::min({0.0, m_picture.price[0].value_or(0), m_picture.price[1].value_or(0)});
    plot().yAxis->setRange(low * ownHeadRoom, top > 0 ? top * ownHeadRoom : 1);
    plot().xAxis->setLabel(axisText(tr("Quantity"), m_picture.quantityUnit));
    plot().yAxis->setLabel(axisText(tr("Price"), m_picture.priceUnit));
    if (!m_picture.oneSided || m_picture.demand.first.empty())
        return;
    // One buyer takes the demand at any price that is asked.
    const double at = m_picture.demand.first.back();
    m_demand->setData(QVector<double>{at, at}, QVector<double>{low * ownHeadRoom, top * ownHeadRoom});
}

/// Beside the price axis: as wide as the exports, up to the price with them, and on to the price without.
void OwnEffectChart::placeAreas()
{
    const bool shown = itemCount() == 2;
    const double with = m_picture.price[1].value_or(0);
    const double without = m_picture.price[0].value_or(0);
    m_earned->setVisible(shown);
    m_lost->setVisible(shown && without != with);
    m_earned->topLeft->setCoords(0, with);
    m_earned->bottomRight->setCoords(m_picture.exported, 0);
    m_lost->topLeft->setCoords(0, without);
    m_lost->bottomRight->setCoords(m_picture.exported, with);
    const std::array<std::pair<QString, double>, 2> words{
        {{m_picture.earned, with / 2}, {m_picture.lost, (with + without) / 2}}};
    for (std::size_t at = 0; at < words.size(); ++at) {
        m_areaWords.at(at)->setText(words.at(at).first);
        m_areaWords.at(at)->setVisible(shown && !words.at(at).first.isEmpty());
        m_areaWords.at(at)->position->setCoords(m_picture.exported, words.at(at).second);
        m_areaWords.at(at)->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_areaWords.at(at)->setPadding(QMargins(6, 1, 4, 1));
    }
}

/// The higher price's words stand over its crossing, the lower one's under it.
void OwnEffectChart::placeWords()
{
    const bool falls = m_picture.price[1].value_or(0) <= m_picture.price[0].value_or(0);
    for (std::size_t at = 0; at < m_crossings.size(); ++at) {
        const bool shown = itemCount() == 2;
        m_crossings.at(at)->setVisible(shown);
        m_words.at(at)->setVisible(shown);
        m_crossings.at(at)->position->setCoords(m_picture.volume.at(at), m_picture.price.at(at).value_or(0));
        auto* words = m_words.at(at);
        words->setText(m_picture.priceText.at(at));
        const bool above = (at == 0) == falls;
        words->position->setParentAnchor(m_crossings.at(at)->position);
        words->position->setType(QCPItemPosition::ptAbsolute);
        words->position->setCoords(-wordGap, above ? -wordGap : wordGap);
        words->setPositionAlignment((above ? Qt::AlignBottom : Qt::AlignTop) | Qt::AlignRight);
        words->setPadding(QMargins(3, 0, 3, 0));
    }
}

QPointF OwnEffectChart::pixelOf(int crossing) const
{
    const auto at = static_cast<std::size_t>(crossing);
    return {plot().xAxis->coordToPixel(m_picture.volume.at(at)),
            plot().yAxis->coordToPixel(m_picture.price.at(at).value_or(0))};
}

int OwnEffectChart::itemAt(QPointF pixel) const
{
    int nearest = -1;
    double least = ownNear;
    for (int at = 0; at < itemCount(); ++at) {
        const auto away = pixelOf(at) - pixel;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = at;
        }
    }
    return nearest;
}

void OwnEffectChart::choose(int crossing)
{
    emit crossingClicked(crossing);
}

void OwnEffectChart::colour(const Theme& theme)
{
    m_before->setPen(QPen(theme.muted, ownLineWidth, Qt::DashLine));
    m_after->setPen(QPen(theme.supply, ownLineWidth));
    m_demand->setPen(QPen(theme.demand, ownLineWidth));
    m_earned->setPen(Qt::NoPen);
    m_lost->setPen(Qt::NoPen);
    m_earned->setBrush(translucent(theme.good, ownAreaAlpha));
    m_lost->setBrush(translucent(theme.bad, ownAreaAlpha));
    auto bold = font();
    bold.setBold(true);
    const std::array<QColor, 2> tints{theme.text, theme.supply};
    const std::array<QColor, 2> areas{theme.good, theme.bad};
    for (std::size_t at = 0; at < m_crossings.size(); ++at) {
        m_crossings.at(at)->setPen(QPen(theme.surface, 1));
        m_crossings.at(at)->setBrush(tints.at(at));
        m_words.at(at)->setFont(bold);
        m_words.at(at)->setColor(tints.at(at));
        m_words.at(at)->setBrush(translucent(theme.surface, ownWordsAlpha));
        m_areaWords.at(at)->setFont(font());
        m_areaWords.at(at)->setColor(areas.at(at));
        m_areaWords.at(at)->setBrush(translucent(theme.surface, ownWordsAlpha));
    }
}

QStringList OwnEffectChart::header() const
{
    return {tr("Market"), axisText(tr("Traded"), m_picture.quantityUnit),
            axisText(tr("Price"), m_picture.priceUnit)};
}

QStringList OwnEffectChart::rowOf(int item) const
{
    const auto at = static_cast<std::size_t>(item);
    return {item == 0 ? tr("Without exports") : tr("With exports"), valueText(m_picture.volume.at(at)),
            valueText(m_picture.price.at(at).value_or(std::nan("")))};
}

} // namespace meritdesk::views::charts
