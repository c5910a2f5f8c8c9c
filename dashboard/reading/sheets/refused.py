"""Why a file is not used, raised where it is found and listed where files are gathered."""

from dashboard.domain.dataset.problems import Problem


class Refused(Exception):
    """A file that cannot be used at all."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.reason)
        self.problem = problem
