#include <gtest/gtest.h>

#include "formats/json/invoices.h"

namespace meritdesk::json {

using namespace retail::invoice; // NOLINT(google-build-using-namespace): this file builds its values
using retail::Money;

namespace {

std::vector<Invoice> everything()
{
    Invoice invoice{.site = "Завод «Луч»",
                    .month = std::chrono::year(2025) / 11,
                    .category = "4",
                    .number = "A-17",
                    .supplier = "Самараэнерго",
                    .vatPercent = Figure::read("20"),
                    .total = Money{987005913},
                    .vat = Money{197401183},
                    .withVat = Money{1184407096}};
    invoice.lines = {
        {.label = "Мощность",
         .targets = {{"capacity", {}}, {"demand-response", {}}},
         .quantity = Figure::read("1.706158"),
         .unit = Unit::Mw,
         .price = Figure::read("1132614.35"),
         .amount = {193241891}},
        {.label = "Потери", .targets = {{"energy", "losses"}}, .unit = Unit::Kwh, .amount = {-5}},
        {.label = "?", .amount = {}}};
    return {invoice, {.site = "b", .month = std::chrono::year(2026) / 1, .category = "2-3"}};
}

std::string codeOf(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from << " in " << text;
    text.replace(at, from.size(), to);
    const auto read = readInvoices(text);
    return read ? "none" : read.findings().front().code + " " + read.findings().front().place;
}

TEST(Invoices, WhatIsWrittenReadsBackTheSame)
{
    for (const auto& invoices : {std::vector<Invoice>{}, everything()}) {
        const auto read = readInvoices(writeInvoices(invoices));
        ASSERT_TRUE(read) << read.findings().front().code << " " << read.findings().front().place;
        EXPECT_EQ(*read, invoices);
    }
}

TEST(Invoices, DamageIsAFindingAtItsPlaceAndNoInvoice)
{
    const auto text = writeInvoices(everything());
    EXPECT_EQ(codeOf(text, "meritdesk.invoices/1", "meritdesk.invoices/9"), "wrong-format format");
    EXPECT_EQ(codeOf(text, "\"MW\"", "\"GW\""), "not-one-of invoices[0].lines[0].unit");
    EXPECT_EQ(codeOf(text, "\"demand-response\"", "\"penalty\""),
              "invoice-target-unknown invoices[0].lines[0].targets[1]");
    EXPECT_EQ(codeOf(text, "1932418.91", "1932418.911"), "too-many-decimals invoices[0].lines[0].amount");
    EXPECT_EQ(codeOf(text, "1132614.35", "a lot"), "not-a-decimal invoices[0].lines[0].price");
    EXPECT_EQ(codeOf(text, "2025-11", "2025-13").substr(0, 3), "not");
    EXPECT_EQ(codeOf(text, "\"vat_percent\": \"20\"", "\"vat_percent\": \"120\""),
              "invoice-percent invoices[0].vat_percent");
    EXPECT_EQ(codeOf(text, "\"category\": \"4\"", "\"category\": \"8\""),
              "invoice-category-unknown invoices[0].category");
    EXPECT_EQ(codeOf(text, "\"site\": \"b\", \"month\": \"2026-01\"",
                     "\"site\": \"Завод «Луч»\", \"month\": \"2025-11\""),
              "invoice-twice invoices[1]");
    EXPECT_EQ(codeOf(text, "\"lines\"", "\"linies\"").substr(0, 11), "missing-key");
    for (std::size_t cut = 2; cut < text.size(); cut += 7)
        EXPECT_FALSE(readInvoices(text.substr(0, text.size() - cut))) << cut;
}

} // namespace

} // namespace meritdesk::json
