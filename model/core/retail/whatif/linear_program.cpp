#include "core/retail/whatif/linear_program.h"

#include <cmath>
#include <glpk.h>
#include <memory>

namespace meritdesk::retail::whatif {

namespace {

constexpr int mostMilliseconds = 60'000;

using Problem = std::unique_ptr<glp_prob, decltype(&glp_delete_prob)>;

/// GLPK's name for a pair of bounds.
int boundsKind(double low, double high)
{
    if (std::isinf(low))
        return std::isinf(high) ? GLP_FR : GLP_UP;
    if (std::isinf(high))
        return GLP_LO;
    return low == high ? GLP_FX : GLP_DB;
}

void addVariables(glp_prob* problem, const LinearProgram& program)
{
    if (program.variables.empty())
        return;
    glp_add_cols(problem, static_cast<int>(program.variables.size()));
    int column = 0;
    for (const auto& variable : program.variables) {
        ++column;
        glp_set_col_bnds(problem, column, boundsKind(variable.low, variable.high), variable.low,
                         variable.high);
        glp_set_obj_coef(problem, column, variable.cost);
    }
}

void addRows(glp_prob* problem, const LinearProgram& program)
{
    if (program.rows.empty())
        return;
    glp_add_rows(problem, static_cast<int>(program.rows.size()));
    int number = 0;
    for (const auto& row : program.rows) {
        ++number;
        glp_set_row_bnds(problem, number, boundsKind(row.low, row.high), row.low, row.high);
        std::vector<int> columns{0}; // GLPK counts from 1
        std::vector<double> factors{0};
        for (const auto& term : row.terms) {
            columns.push_back(static_cast<int>(term.variable) + 1);
            factors.push_back(term.factor);
        }
        glp_set_mat_row(problem, number, static_cast<int>(row.terms.size()), columns.data(), factors.data());
    }
}

/// Why the simplex method ended without an answer.
Finding faultOf(int ended, int status)
{
    if (ended == GLP_ENOPFS || status == GLP_NOFEAS)
        return error("linear-program-infeasible", "");
    if (ended == GLP_ENODFS || status == GLP_UNBND)
        return error("linear-program-unbounded", "");
    return error("linear-program-stopped", "");
}

} // namespace

Result<std::vector<double>> solve(const LinearProgram& program)
{
    glp_term_out(GLP_OFF);
    const Problem problem(glp_create_prob(), &glp_delete_prob);
    glp_set_obj_dir(problem.get(), GLP_MIN);
    addVariables(problem.get(), program);
    addRows(problem.get(), program);
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    how.presolve = GLP_ON;
    how.tm_lim = mostMilliseconds;
    const int ended = glp_simplex(problem.get(), &how);
    const int status = glp_get_status(problem.get());
    if (ended != 0 || status != GLP_OPT)
        return faultOf(ended, status);
    std::vector<double> values;
    for (std::size_t i = 0; i < program.variables.size(); ++i)
        values.push_back(glp_get_col_prim(problem.get(), static_cast<int>(i) + 1));
    return values;
}

} // namespace meritdesk::retail::whatif
