#pragma once

#include <gtest/gtest.h>
#include <string>

#include "core/scenario/scenario.h"
#include "formats/json/categories_input.h"
#include "formats/json/invoices.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

/// The sample with an invoice of planted errors: the case of Samara, November 2025, and the invoice.
[[nodiscard]] inline scenario::Scenario invoiceSample()
{
    const auto folder = sourceFolder() / "resources/samples";
    const auto file = json::readInvoiceFile(bytesOf(folder / "samara-2025-11-invoice.json"));
    EXPECT_TRUE(file.ok());
    auto input = json::readCategories(bytesOf(folder / file->caseFile), folder);
    EXPECT_TRUE(input.ok());
    scenario::Scenario scenario;
    scenario.retail = Shared(*input);
    scenario.invoices = Shared(file->invoices);
    return scenario;
}

} // namespace meritdesk::tests
