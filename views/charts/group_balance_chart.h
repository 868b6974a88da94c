#pragma once

#include <array>
#include <vector>

#include "views/charts/reading_chart.h"

namespace meritdesk::views::charts {

/// A company of a group, or the whole group, for drawing.
struct GroupBar
{
    QString name = {};
    double capacity = 0;               ///< net position in the capacity auction, MW: bought less sold
    double energy = 0;                 ///< net position day-ahead, MW: bought less sold in an hour
    double retail = 0;                 ///< generation on the retail market, MW, which changes nothing
    double capacityGain = 0;           ///< RUB a year
    double energyGain = 0;             ///< RUB a year
    std::array<QString, 2> gains = {}; ///< both as shown: "+4.0 mln RUB", "+14.3 thousand RUB"
    bool total = false;

    bool operator==(const GroupBar&) const = default;
};

/// Who gains and who loses when prices fall: on the left the net positions in both markets, buyers to the
/// right of zero and sellers to the left, on the right what the fall brings or takes, capacity and energy
/// apart. A company a row, the group last.
class GroupBalanceChart : public ReadingChart
{
    Q_OBJECT

public:
    explicit GroupBalanceChart(QWidget* parent = nullptr);

    void setBars(const std::vector<GroupBar>& bars);

    [[nodiscard]] const std::vector<GroupBar>& bars() const { return m_bars; }

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_bars.size()); }

    [[nodiscard]] QPointF pixelOf(int bar) const override;

signals:
    void barClicked(int bar);

protected:
    [[nodiscard]] QStringList header() const override;
    [[nodiscard]] QStringList rowOf(int bar) const override;
    [[nodiscard]] int itemAt(QPointF pixel) const override;
    void choose(int bar) override;
    void colour(const Theme& theme) override;
    void fitTo(int width) override;

private:
    /// The bars of one number over both panels' rows.
    QCPBars* addBars(QCPAxisRect& rect, const QString& name);
    void rebuild();
    void fitAxes();
    [[nodiscard]] QCPItemText* gainText(const QString& words, double gain, double row);
    void writeGains();
    void leaveRoomForGains();

    std::vector<GroupBar> m_bars = {};
    QCPAxisRect* m_money;
    QCPRange m_moneyRange = {};               ///< of the bars, without room for words
    std::array<QCPBars*, 2> m_positions = {}; ///< capacity, energy
    QCPBars* m_retail = nullptr;
    std::array<QCPBars*, 2> m_gains = {}; ///< capacity, energy
    std::vector<QCPItemText*> m_texts = {};
    bool m_low = false; ///< rows are too low for a line of text each bar
};

} // namespace meritdesk::views::charts
