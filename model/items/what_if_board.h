#pragma once

#include <QObject>

#include <optional>
#include <string>
#include <vector>

#include "core/scenario/edit.h"
#include "document/document.h"
#include "document/run.h"
#include "items/site_choice.h"
#include "items/what_if_results.h"

namespace meritdesk::items {

/// How a board of what-ifs is looked at: money of which category, over which span.
struct WhatIfLook
{
    std::size_t category = 0;              ///< position in core/retail/categories.h
    std::optional<std::size_t> month = {}; ///< position in the case; nothing for all months together

    bool operator==(const WhatIfLook&) const = default;
};

/// The what-ifs of the consumer in view and what came of them, computed on a worker; until newer results land
/// the former ones are stale.
class WhatIfBoard : public QObject
{
    Q_OBJECT

public:
    WhatIfBoard(document::Document& document, SiteChoice& choice, QObject* parent = nullptr);

    /// True when there is a consumer.
    [[nodiscard]] bool hasSite() const { return !input().sites.empty(); }

    [[nodiscard]] const retail::Case& input() const { return *m_document.scenario().retail; }

    /// Position of the consumer in the case, and its name.
    [[nodiscard]] std::size_t siteIndex() const { return m_choice.in(input().sites.size()); }

    [[nodiscard]] std::string site() const;

    [[nodiscard]] const scenario::Cards& cards() const;

    /// The results last made; null before the first.
    [[nodiscard]] const WhatIfResultsPtr& results() const { return m_results; }

    /// The results that belong to the what-if now at that position; null when it was not computed yet.
    [[nodiscard]] const CardResult* resultOf(std::size_t card) const;

    /// True when the number of that what-if is older than what it says now.
    [[nodiscard]] bool isStale(std::size_t card) const;

    [[nodiscard]] const WhatIfLook& look() const { return m_look; }

    /// Nothing is computed anew; lookChanged() follows when it is another one.
    void setLook(const WhatIfLook& look);

    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

    [[nodiscard]] document::Document& document() const { return m_document; }

    [[nodiscard]] document::RunBase& run() { return m_run; }

    /// Waits for what is being computed; for pictures, files and tests.
    void finish() { m_run.wait(); }

signals:
    /// The consumer, the case or its what-ifs are others.
    void changed();
    /// Newer results are there.
    void computed();
    void lookChanged();

private:
    void take();
    void land();
    void chooseLook();

    document::Document& m_document;
    SiteChoice& m_choice;
    WhatIfQuestion m_asked = {};
    WhatIfResultsPtr m_results = {};
    WhatIfLook m_look = {};
    bool m_lookChosen = false; ///< for the consumer in view
    document::Run<WhatIfResultsPtr> m_run;
};

} // namespace meritdesk::items
