#pragma once

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>

#include <map>
#include <string>
#include <vector>

#include "formats/imports/import_preview.h"

namespace meritdesk::views {

/// What was understood of an import, a line each, and what it may be instead.
class ImportChoices : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImportChoices(QWidget* parent = nullptr);

    /// Shows these choices; the focus stays where it was.
    void show(const std::vector<imports::Choice>& choices);

signals:
    /// The user wants another reading: Choice::key and Option::id.
    void chosen(const std::string& key, const std::string& option);

private:
    void makeCombos(const std::vector<imports::Choice>& choices);
    QComboBox* makeCombo(const std::string& key);
    void fill(const imports::Choice& choice);

    QFormLayout* m_form = nullptr;
    std::map<std::string, QComboBox*> m_combos = {};
};

} // namespace meritdesk::views
