#pragma once

#include <string>
#include <vector>

#include "core/auction/book.h"
#include "core/auction/screens/series.h"
#include "core/balance/case.h"
#include "core/classroom/class.h"
#include "core/prosumer/case.h"
#include "core/response/dayahead/case.h"
#include "core/response/demand/case.h"
#include "core/response/kom/case.h"
#include "core/retail/case.h"
#include "core/retail/invoice/invoice.h"
#include "core/scenario/what_ifs.h"
#include "core/shared.h"
#include "core/strategy/lab/experiment.h"

namespace meritdesk::scenario {

/// Everything a user edits, as a value: a copy is a few pointers, undo is assignment.
struct Scenario
{
    std::string title = {};
    Shared<retail::Case> retail = {};
    Shared<auction::Book> auction = {};
    Shared<auction::Series> screens = {};
    Shared<classroom::Class> room = {};                          ///< a game played by a class
    Shared<std::vector<retail::invoice::Invoice>> invoices = {}; ///< one of a consumer and month
    Shared<WhatIfs> whatIfs = {};                                ///< of the consumers of `retail`
    Shared<balance::Case> balance = {};                          ///< a span of balance energy
    Shared<response::demand::Case> response = {};                ///< a year of demand response
    Shared<response::kom::Case> capacity = {};                   ///< a capacity auction
    Shared<response::dayahead::Case> dayAhead = {};              ///< hours of a day-ahead market
    Shared<prosumer::Case> prosumer = {};                        ///< own generation behind the meter
    Shared<strategy::lab::Experiment> lab = {};                  ///< what the strategy lab tries

    bool operator==(const Scenario&) const = default;
};

} // namespace meritdesk::scenario
