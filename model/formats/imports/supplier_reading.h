#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "formats/imports/price_cells.h"
#include "formats/imports/supplier_layout.h"

namespace meritdesk::imports {

/// What of a supplier's workbook is wanted, and how its numbers are meant.
struct SupplierStyle
{
    Month month = {};
    retail::Voltage voltage = retail::Voltage::Sn2;
    std::string marginGroup = {};
    int unitPower = 0; ///< the numbers are per MWh; per kWh: 3
};

/// Reads a supplier's sheets one after the other into finished prices, per MWh and MW, and lists in the
/// preview what was found and what not.
class SupplierReader
{
public:
    SupplierReader(PriceCells& cells, const SupplierStyle& style, ImportPreview& preview);

    /// Reads the sheet of a category 1..6 between two rows.
    void read(int category, int firstRow, int endRow);

    [[nodiscard]] const retail::Prices& prices() const { return m_prices; }

private:
    /// A cell; row -1 for none.
    struct Place
    {
        int row = -1;
        int column = -1;
    };

    using Zones = std::map<std::string, retail::Rate>;

    void readOne(int firstRow, int endRow);
    [[nodiscard]] int rowOfOne(int header, int column, int endRow) const;
    void readZones(int firstRow, int endRow);
    void takeZones(const Zones& zones, int row);
    bool takePlanMatrix(const PriceMatrix& matrix);
    void readHours(int category, int firstRow, int endRow);
    void takeMatrix(const PriceMatrix& matrix, const std::string& title,
                    std::optional<retail::HourlyRates>& into);
    [[nodiscard]] HourPrices readMatrix(const PriceMatrix& matrix);
    void readMatrixRow(const PriceMatrix& matrix, int row, HourPrices& prices);
    [[nodiscard]] std::optional<Day> dayOf(std::string_view cell) const;
    [[nodiscard]] Place labelled(std::string_view words, int firstRow, int endRow) const;
    [[nodiscard]] Place numberOf(Place label, int endRow) const;
    void readCapacity(int firstRow, int endRow);
    void readMaintenance(int firstRow, int endRow);
    void readPlanRates(int firstRow, int endRow);
    std::optional<retail::Rate> take(const std::string& title, const char* unit, int row, int column);
    void missing(const std::string& title, const char* unit, const char* code);

    PriceCells& m_cells;
    const Grid& m_grid;
    SupplierStyle m_style;
    ImportPreview& m_preview;
    retail::Prices m_prices = {};
};

} // namespace meritdesk::imports
