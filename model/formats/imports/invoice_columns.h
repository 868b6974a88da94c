#pragma once

#include "core/retail/invoice/invoice.h"
#include "formats/imports/grid.h"

namespace meritdesk::imports {

/// Where the columns of an invoice's table are; -1 where there is none.
struct InvoiceColumns
{
    int header = -1; ///< the last row of the headings
    int number = -1; ///< "1", "1.1": sub-items are told by it
    int label = -1;
    int unit = -1;
    int quantity = -1;
    int price = -1;
    int amount = -1; ///< without VAT
    int percent = -1;
    int vat = -1;
    int withVat = -1;
    retail::invoice::Unit headingUnit = retail::invoice::Unit::None; ///< of a heading such as "объём, МВт·ч"
    int pricePower = 0; ///< 3 where the heading says roubles per MWh (MW) and the quantity is in kWh (kW)

    [[nodiscard]] bool usable() const { return label >= 0 && amount >= 0; }
};

/// Finds the columns by the words of their headings in Russian, English, Chinese and Estonian, which may
/// stand in two rows; without headings by what the cells are: words, a unit, then quantity, price, amount.
[[nodiscard]] InvoiceColumns invoiceColumns(const Grid& grid);

/// A cell's number, with the words behind it ("руб.", "кВт·ч") taken off.
struct WordedNumber
{
    std::string_view number = {};
    std::string_view words = {};
};

[[nodiscard]] WordedNumber numberAndWords(std::string_view cell);

} // namespace meritdesk::imports
