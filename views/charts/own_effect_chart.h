#pragma once

#include <array>
#include <optional>
#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// A market without and with exports, for drawing. Curves are corners: quantities and prices.
struct OwnEffectPicture
{
    using Corners = std::pair<std::vector<double>, std::vector<double>>;

    Corners supplyBefore = {};
    Corners supplyAfter = {};
    Corners demand = {};
    bool oneSided = false;             ///< one buyer takes the demand at any price: its line stands upright
    std::array<double, 2> volume = {}; ///< without and with exports
    std::array<std::optional<double>, 2> price = {};
    std::array<QString, 2> priceText = {};
    double exported = 0; ///< taken by the market
    QString earned = {}; ///< words in the area that exporters earn
    QString lost = {};   ///< words in the area that they lose by the lower price
    QString quantityUnit = {};
    QString priceUnit = {};

    bool operator==(const OwnEffectPicture&) const = default;
};

/// Supply before and after exports are offered into a market, both crossings with demand, what the exporters
/// earn and what they lose by their own effect as areas beside the price axis. Items are the two crossings.
class OwnEffectChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit OwnEffectChart(QWidget* parent = nullptr);

    void setPicture(const OwnEffectPicture& picture);

    [[nodiscard]] const OwnEffectPicture& picture() const { return m_picture; }

    [[nodiscard]] int itemCount() const override;

    [[nodiscard]] QPointF pixelOf(int crossing) const override;

signals:
    /// 0: without exports, 1: with them.
    void crossingClicked(int crossing);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int item) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int crossing) override;
    void colour(const Theme& theme) override;

private:
    void rebuild();
    void fitAxes();
    void placeAreas();
    void placeWords();

    OwnEffectPicture m_picture = {};
    QCPCurve* m_before;
    QCPCurve* m_after;
    QCPCurve* m_demand;
    std::array<QCPItemTracer*, 2> m_crossings = {};
    std::array<QCPItemText*, 2> m_words = {};
    QCPItemRect* m_earned;
    QCPItemRect* m_lost;
    std::array<QCPItemText*, 2> m_areaWords = {};
};

} // namespace meritdesk::views::charts
